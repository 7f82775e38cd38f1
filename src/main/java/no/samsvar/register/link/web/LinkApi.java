package no.samsvar.register.link.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.register.web.EntryDoor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an entry belongs to others, for programs. */
@RestController
class LinkApi {

    private static final String LINKS = EntryDoor.API_ENTRY + "/links";

    private final Links links;
    private final EntryDoor door;
    private final Replies replies;

    LinkApi(Links links, EntryDoor door, Replies replies) {
        this.links = links;
        this.door = door;
        this.replies = replies;
    }

    /** An entry's links. */
    record All(List<One> links) {}

    /**
     * A link as this entry sees it.
     *
     * @param outward whether it leads from this entry to the other
     */
    record One(
            UUID id,
            Relation relation,
            boolean outward,
            EntryId entry,
            String kind,
            String number,
            String title) {

        static One of(EntryLink link) {
            var other = link.other();
            return new One(
                    link.id(),
                    link.relation(),
                    link.outward(),
                    other.id(),
                    other.kind(),
                    other.number(),
                    other.title());
        }
    }

    /** A link to make; what it leads to may be in any register. */
    @FormName("register.link")
    record New(@Required Relation relation, @Required UUID to) {}

    @GetMapping(LINKS)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<All> list(@PathVariable String kind, @PathVariable EntryId id) {
        door.entry(door.readable(kind), id);
        return replies.tell(of(id));
    }

    @PostMapping(LINKS)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<All> link(@PathVariable String kind, @PathVariable EntryId id, Sent<New> sent) {
        var named = door.writable(kind);
        return replies.once(
                () -> {
                    door.entry(named, id);
                    var link = sent.unreferenced();
                    links.link(id, link.relation(), new EntryId(link.to()));
                    return of(id);
                });
    }

    @DeleteMapping(LINKS + "/{link}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Void> unlink(
            @PathVariable String kind, @PathVariable EntryId id, @PathVariable UUID link) {
        var named = door.writable(kind);
        return replies.done(
                () -> {
                    door.entry(named, id);
                    links.unlink(id, link);
                });
    }

    private All of(EntryId id) {
        return new All(links.of(id).stream().map(One::of).toList());
    }
}
