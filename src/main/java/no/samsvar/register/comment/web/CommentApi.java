package no.samsvar.register.comment.web;

import java.util.List;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.register.comment.Comment;
import no.samsvar.register.comment.CommentFields;
import no.samsvar.register.comment.Comments;
import no.samsvar.register.web.EntryDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said about an entry, for programs. */
@RestController
class CommentApi {

    private static final String COMMENTS = EntryDoor.API_ENTRY + "/comments";

    private final Comments comments;
    private final People people;
    private final EntryDoor door;
    private final NewId ids;
    private final Replies replies;

    CommentApi(Comments comments, People people, EntryDoor door, NewId ids, Replies replies) {
        this.comments = comments;
        this.people = people;
        this.door = door;
        this.ids = ids;
        this.replies = replies;
    }

    /** The oldest first. */
    record All(List<Comment> comments) {}

    @GetMapping(COMMENTS)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<All> list(@PathVariable String kind, @PathVariable EntryId id) {
        door.entry(door.readable(kind), id);
        return replies.tell(new All(comments.of(id)));
    }

    @PostMapping(COMMENTS)
    @Requires(Permission.COMMENT)
    Reply<All> say(@PathVariable String kind, @PathVariable EntryId id, Sent<CommentFields> sent) {
        var named = door.readable(kind);
        return replies.once(
                () -> {
                    door.entry(named, id);
                    comments.say(ids.next(), id, sent.value(), People.in(people.of(id)));
                    return new All(comments.of(id));
                });
    }
}
