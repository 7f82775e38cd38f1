package no.samsvar.register.web.api;

import java.time.Clock;
import java.time.Instant;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import no.samsvar.register.PastEntry;
import no.samsvar.register.web.EntryDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Entries as they stood at a past moment, for programs. */
@RestController
class PastApi {

    private final EntryDoor door;
    private final PastEntry past;
    private final EntryJson told;
    private final Clock clock;
    private final Replies replies;

    PastApi(EntryDoor door, PastEntry past, EntryJson told, Clock clock, Replies replies) {
        this.door = door;
        this.past = past;
        this.told = told;
        this.clock = clock;
        this.replies = replies;
    }

    /** An entry as it stood then. */
    record Then(Instant at, ObjectNode entry) {}

    /** Not found where it was not made yet. */
    @GetMapping(RegisterApi.ENTRY + "/as-of")
    @CheckedInside(RegisterApi.BY_REGISTER)
    Reply<Then> asOf(
            @PathVariable String kind, @PathVariable EntryId id, @RequestParam Instant at) {
        var named = door.readable(kind);
        door.entry(named, id);
        var moment = at.isAfter(clock.instant()) ? clock.instant() : at;
        var stood = past.asOf(named, id, moment).orElseThrow(NotFound::new);
        return replies.tell(new Then(moment, told.entry(stood)));
    }
}
