package no.samsvar.register.restriction.web;

import java.util.Set;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.web.EntryDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who alone may see an entry, for programs. */
@RestController
class RestrictionApi {

    private static final String RESTRICTION = EntryDoor.API_ENTRY + "/restriction";

    private final Register register;
    private final EntryDoor door;
    private final Replies replies;

    RestrictionApi(Register register, EntryDoor door, Replies replies) {
        this.register = register;
        this.door = door;
        this.replies = replies;
    }

    /** Whether an entry is restricted, why, and to whom. */
    record State(boolean restricted, @Nullable String reason, Set<PersonId> readers) {}

    @GetMapping(RESTRICTION)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<State> read(@PathVariable String kind, @PathVariable EntryId id) {
        door.entry(door.readable(kind), id);
        return replies.tell(now(id));
    }

    /** Whoever restricts stays a reader. */
    @PutMapping(RESTRICTION)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<State> set(
            @PathVariable String kind, @PathVariable EntryId id, Sent<RestrictionFields> sent) {
        var named = door.writable(kind);
        return replies.once(
                () -> {
                    door.entry(named, id);
                    register.restrict(id, sent.value().restriction());
                    return now(id);
                });
    }

    @DeleteMapping(RESTRICTION)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Void> lift(@PathVariable String kind, @PathVariable EntryId id) {
        var named = door.writable(kind);
        return replies.done(
                () -> {
                    door.entry(named, id);
                    register.lift(id);
                });
    }

    private State now(EntryId id) {
        return register.restriction(id)
                .map(it -> new State(true, it.reason(), it.readers()))
                .orElseGet(() -> new State(false, null, Set.of()));
    }
}
