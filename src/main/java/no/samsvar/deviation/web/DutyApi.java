package no.samsvar.deviation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samsvar.deviation.assessment.DeviationCase;
import no.samsvar.deviation.assessment.DutyForm;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.breach.RuleEdition;
import no.samsvar.deviation.breach.Source;
import no.samsvar.deviation.duty.DutyAnswer;
import no.samsvar.deviation.duty.DutyStep;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The duties to tell other authorities, for programs. */
@RestController
class DutyApi {

    private static final String DUTIES = CaseApi.CASE + "/duties";

    private final CasePages pages;
    private final Tellings tellings;
    private final Replies replies;

    DutyApi(CasePages pages, Tellings tellings, Replies replies) {
        this.pages = pages;
        this.tellings = tellings;
        this.replies = replies;
    }

    /** Those asked about for a deviation, and codes of what is still open in them. */
    record Asked(int version, List<Duty> duties, List<String> open) {

        static Asked of(DeviationCase known) {
            var aware = known.clock().startedAt().orElse(null);
            return new Asked(
                    known.stored().entry().version(),
                    known.duties().asked().stream()
                            .sorted()
                            .map(duty -> Duty.of(duty, known.duties().answer(duty), aware))
                            .toList(),
                    known.duties().open());
        }
    }

    /** One duty with its answer and what it rests on. */
    record Duty(
            OtherDuty duty,
            DutyAnswer answer,
            List<Step> steps,
            RuleEdition edition,
            List<Source> sources) {

        static Duty of(OtherDuty duty, DutyAnswer answer, @Nullable Instant aware) {
            return new Duty(
                    duty,
                    answer,
                    duty.steps().stream().map(step -> Step.of(step, answer.told(), aware)).toList(),
                    duty.edition(),
                    duty.sources());
        }
    }

    /**
     * A message that a duty requires.
     *
     * @param dueAt empty where the law gives no figure, or nobody has said when it was known
     */
    record Step(String code, @Nullable Instant dueAt, @Nullable Instant toldAt) {

        static Step of(DutyStep step, Map<String, Instant> told, @Nullable Instant aware) {
            return new Step(
                    step.code(),
                    aware == null ? null : step.due(aware).orElse(null),
                    told.get(step.code()));
        }
    }

    @GetMapping(DUTIES)
    @Requires(Permission.DEVIATION_READ)
    Reply<Asked> list(@PathVariable EntryId id) {
        return replies.tell(Asked.of(pages.known(id)));
    }

    @PutMapping(DUTIES + "/{duty}")
    @Requires(Permission.DEVIATION_HANDLE)
    Reply<Asked> answer(
            @PathVariable EntryId id,
            @PathVariable OtherDuty duty,
            Seen seen,
            Sent<DutyForm> sent) {
        return after(id, () -> tellings.answer(id, seen.version(), duty, sent.value()));
    }

    @PostMapping(DUTIES + "/{duty}/told/{step}")
    @Requires(Permission.DEVIATION_HANDLE)
    Reply<Asked> told(
            @PathVariable EntryId id,
            @PathVariable OtherDuty duty,
            @PathVariable String step,
            Seen seen,
            Sent<DutyToldForm> sent) {
        if (duty.steps().stream().noneMatch(it -> it.code().equals(step))) {
            throw new NotFound();
        }
        return after(id, () -> tellings.told(id, seen.version(), step, sent.value().toldAt()));
    }

    private Reply<Asked> after(EntryId id, Runnable work) {
        return replies.once(
                () -> {
                    pages.known(id);
                    work.run();
                    return Asked.of(pages.known(id));
                });
    }
}
