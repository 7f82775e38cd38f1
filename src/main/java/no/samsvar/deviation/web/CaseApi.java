package no.samsvar.deviation.web;

import java.time.Instant;
import java.util.List;
import no.samsvar.deviation.assessment.Advice;
import no.samsvar.deviation.assessment.AdviceForm;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.Decided;
import no.samsvar.deviation.assessment.DecisionForm;
import no.samsvar.deviation.assessment.Repeat;
import no.samsvar.deviation.assessment.RepeatForm;
import no.samsvar.deviation.assessment.Standing;
import no.samsvar.deviation.breach.ClockState;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.deviation.notice.NoticeDecision;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The summary of a deviation's assessment, and what is decided on it, for programs. */
@RestController
class CaseApi {

    static final String CASE = "/api/v1/deviations/{id}";

    private final CasePages pages;
    private final Assessments assessments;
    private final Standing standing;
    private final Replies replies;

    CaseApi(CasePages pages, Assessments assessments, Standing standing, Replies replies) {
        this.pages = pages;
        this.assessments = assessments;
        this.standing = standing;
        this.replies = replies;
    }

    /**
     * How far a deviation has come.
     *
     * @param decision what the rule says of the answers as they are now, with its trace
     * @param stands whether the latest that a person decided is what the answers still say
     * @param missing codes of what it lacks before it can be closed
     */
    record Summary(
            int version,
            String number,
            String title,
            String state,
            boolean privacyPart,
            Decision decision,
            List<Decided> decided,
            boolean stands,
            NoticeDecision notice,
            Clock clock,
            List<Advice> advice,
            List<Repeat> repeats,
            List<String> missing) {

        static Summary of(CaseView view) {
            var known = view.known();
            var entry = view.entry();
            return new Summary(
                    entry.version(),
                    entry.number(),
                    entry.title(),
                    entry.status(),
                    known.privacyPart(),
                    known.decision(),
                    known.decided(),
                    known.standing().isPresent(),
                    known.notice(),
                    Clock.of(view),
                    known.advice(),
                    view.repeats(),
                    known.missing());
        }
    }

    /**
     * The 72 hours.
     *
     * @param deadline empty where nothing is due
     * @param firstContact with the authority, in any form
     */
    record Clock(
            ClockState state,
            @Nullable Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant firstContact) {

        static Clock of(CaseView view) {
            var known = view.known();
            return new Clock(
                    view.clockState(),
                    known.clock().startedAt().orElse(null),
                    known.deadline().orElse(null),
                    known.reports().firstContact().orElse(null));
        }
    }

    @GetMapping(CASE + "/summary")
    @Requires(Permission.DEVIATION_READ)
    Reply<Summary> summary(@PathVariable EntryId id) {
        return replies.tell(now(id));
    }

    @PostMapping(CASE + "/decisions")
    @Requires(Permission.DEVIATION_DECIDE)
    Reply<Summary> decide(@PathVariable EntryId id, Seen seen, Sent<DecisionForm> sent) {
        return after(id, () -> assessments.decide(id, seen.version(), sent.value()));
    }

    @PostMapping(CASE + "/advice")
    @Requires(Permission.COMMENT)
    Reply<Summary> advise(@PathVariable EntryId id, Sent<AdviceForm> sent) {
        Permissions.check(Permission.DEVIATION_READ);
        return after(id, () -> assessments.advise(id, sent.value()));
    }

    @PostMapping(CASE + "/repeats")
    @Requires(Permission.DEVIATION_HANDLE)
    Reply<Summary> repeats(@PathVariable EntryId id, Sent<RepeatForm> sent) {
        return after(id, () -> standing.repeats(id, sent.value()));
    }

    @PostMapping(CASE + "/close")
    @Requires(Permission.DEVIATION_DECIDE)
    Reply<Summary> close(@PathVariable EntryId id, Seen seen) {
        return after(id, () -> assessments.close(id, seen.version()));
    }

    @PostMapping(CASE + "/reopen")
    @Requires(Permission.DEVIATION_DECIDE)
    Reply<Summary> reopen(@PathVariable EntryId id, Seen seen) {
        return after(id, () -> assessments.reopen(id, seen.version()));
    }

    private Reply<Summary> after(EntryId id, Runnable work) {
        return replies.once(
                () -> {
                    pages.known(id);
                    work.run();
                    return now(id);
                });
    }

    private Summary now(EntryId id) {
        return Summary.of(pages.view(id));
    }
}
