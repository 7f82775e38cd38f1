package no.samsvar.register.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Lists;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.SavedView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists that people keep under a name, for programs. */
@RestController
class SavedViewApi {

    private static final String VIEWS = "/api/v1/registers/{kind}/views";

    private final SavedViews views;
    private final Lists lists;
    private final EntryDoor door;
    private final Replies replies;

    SavedViewApi(SavedViews views, Lists lists, EntryDoor door, Replies replies) {
        this.views = views;
        this.lists = lists;
        this.door = door;
        this.replies = replies;
    }

    /** The person's own views of a register and the shared ones. */
    record All(List<SavedView> views) {}

    /**
     * A list to keep.
     *
     * @param query what comes behind the question mark of the list's address
     * @param shared with everybody in the organisation
     */
    @FormName("register.view")
    record New(@Required String name, @LongText @Nullable String query, @Nullable Boolean shared) {}

    @GetMapping(VIEWS)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<All> list(@PathVariable String kind) {
        return replies.tell(of(door.readable(kind)));
    }

    @PostMapping(VIEWS)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<All> keep(@PathVariable String kind, Sent<New> sent) {
        var named = door.readable(kind);
        return replies.once(
                () -> {
                    var view = sent.unreferenced();
                    var query = view.query() == null ? "" : view.query();
                    views.keep(named, view.name(), query, Boolean.TRUE.equals(view.shared()));
                    return of(named);
                });
    }

    @DeleteMapping(VIEWS + "/{view}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Void> forget(@PathVariable String kind, @PathVariable UUID view) {
        door.readable(kind);
        return replies.done(() -> lists.forget(view));
    }

    private All of(RegisterKind<?> kind) {
        return new All(lists.views(kind));
    }
}
