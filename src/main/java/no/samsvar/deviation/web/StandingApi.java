package no.samsvar.deviation.web;

import java.time.Instant;
import java.util.List;
import no.samsvar.deviation.Receivers;
import no.samsvar.deviation.Routine;
import no.samsvar.deviation.assessment.Standing;
import no.samsvar.deviation.assessment.UnitFigures;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Member;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the enterprise stands with its deviations, and the routine for reporting, for programs. */
@RestController
class StandingApi {

    private static final String ROUTINE = "/api/v1/deviations/routine";

    private final Standing standing;
    private final Receivers receivers;
    private final Routine routine;
    private final Replies replies;

    StandingApi(Standing standing, Receivers receivers, Routine routine, Replies replies) {
        this.standing = standing;
        this.receivers = receivers;
        this.routine = routine;
        this.replies = replies;
    }

    /** Figures by unit, and the open ones with a deadline, the nearest first. */
    record Overview(List<UnitFigures> units, List<Due> due) {}

    /** An open deviation that something is due of. */
    record Due(EntryId id, String number, String title, String state, @Nullable Instant dueAt) {

        static Due of(Entry entry) {
            return new Due(
                    entry.id(), entry.number(), entry.title(), entry.status(), entry.dueAt());
        }
    }

    /**
     * How one reports here.
     *
     * @param read whether the person whose token it is has said that they have read it
     * @param notReadBy who has not; nobody for somebody who is not to know
     */
    record HowToReport(List<Member> receivers, boolean read, List<Member> notReadBy) {}

    @GetMapping("/api/v1/deviations/standing")
    @Requires(Permission.DEVIATION_READ)
    Reply<Overview> overview() {
        return replies.tell(
                new Overview(standing.byUnit(), standing.due().stream().map(Due::of).toList()));
    }

    @GetMapping(ROUTINE)
    @Requires(Permission.DEVIATION_REPORT)
    Reply<HowToReport> routine() {
        var handles = Permissions.has(Permission.DEVIATION_HANDLE);
        return replies.tell(
                new HowToReport(
                        receivers.all(),
                        routine.readByMe(),
                        handles ? routine.notReadBy() : List.of()));
    }

    @PostMapping(ROUTINE + "/readings")
    @Requires(Permission.DEVIATION_REPORT)
    Reply<Void> read() {
        return replies.done(routine::read);
    }
}
