package no.samsvar.deviation.assessment;

import static no.samsvar.deviation.DeviationRegister.CLOSED;
import static no.samsvar.deviation.DeviationRegister.IN_PROGRESS;
import static no.samsvar.deviation.DeviationRegister.KIND;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.deviation.EventForm;
import no.samsvar.deviation.HandlingForm;
import no.samsvar.deviation.assessment.AnswerRepository.Decider;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.reminder.Reminders;
import no.samsvar.risk.Occasion;
import no.samsvar.risk.occasion.Occasions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assessing and deciding. Each call is one action, names the version it saw, and leaves the
 * deadline and its reminders as the facts now have them.
 */
@Service
@Transactional
public class Assessments {

    private final Register register;
    private final Cases cases;
    private final AnswerRepository answers;
    private final DecisionRepository decisions;
    private final TellingRepository telling;
    private final Reminders reminders;
    private final Occasions occasions;
    private final ApplicationEventPublisher events;
    private final NewId ids;
    private final Clock clock;

    Assessments(
            Register register,
            Cases cases,
            AnswerRepository answers,
            DecisionRepository decisions,
            TellingRepository telling,
            Reminders reminders,
            Occasions occasions,
            ApplicationEventPublisher events,
            NewId ids,
            Clock clock) {
        this.clock = clock;
        this.register = register;
        this.cases = cases;
        this.answers = answers;
        this.decisions = decisions;
        this.telling = telling;
        this.reminders = reminders;
        this.occasions = occasions;
        this.events = events;
        this.ids = ids;
    }

    /**
     * Stores one topic's answers.
     *
     * @param explained why digits in them are no person number, by field
     */
    public void save(EntryId id, int version, Record topic, Map<String, String> explained) {
        requireOpen(id);
        register.explain(id, explained);
        switch (topic) {
            case EntryFields shared -> {
                var fields = register.find(KIND, id).fields();
                register.change(KIND, id, version, fields, shared);
                proceed(id, version + 1);
            }
            case EventForm event -> {
                var stored = register.find(KIND, id);
                var fields = stored.fields().with(event);
                register.change(KIND, id, version, fields, stored.entry().fields());
                requireSoundTimes(id);
                proceed(id, version + 1);
            }
            case HandlingForm handled -> {
                var stored = register.find(KIND, id);
                var fields = stored.fields().with(handled);
                register.change(KIND, id, version, fields, stored.entry().fields());
                proceed(id, version + 1);
            }
            default -> {
                answers.store(id, topic);
                decider(id, topic);
                if (topic instanceof TimesForm) {
                    requireSoundTimes(id);
                }
                proceed(id, version);
            }
        }
    }

    /** A person decides on what the rule says of the answers; kept with all of them. */
    public void decide(EntryId id, int version, DecisionForm form) {
        requireOpen(id);
        Permissions.check(Permission.DEVIATION_DECIDE);
        var known = cases.read(id);
        var outcome = known.decision().outcome();
        if (outcome == Outcome.UNDECIDED) {
            throw new RuleBroken("deviation.still-undecided");
        }
        if (!outcome.toAuthority() && form.reason() == null) {
            throw new RuleBroken("deviation.closing.not-reported");
        }
        decisions.insert(ids.next(), id, known.decision(), known.answers().forTheRule(), form);
        if (outcome.toAuthority()) {
            occasions.raise(id, Occasion.SERIOUS_EVENT);
            events.publishEvent(new ReportDecided(id));
        }
        proceed(id, version);
    }

    public void advise(EntryId id, AdviceForm advice) {
        register.entry(id);
        telling.insertAdvice(ids.next(), id, advice.text());
    }

    /** Closes what nothing is missing of. */
    public void close(EntryId id, int version) {
        Permissions.check(Permission.DEVIATION_DECIDE);
        var missing = cases.read(id).missing();
        if (!missing.isEmpty()) {
            throw new RuleBroken("deviation." + missing.getFirst());
        }
        register.move(KIND, id, version, CLOSED, null);
        reminders.plan(id, Optional.empty(), List.of());
    }

    public void reopen(EntryId id, int version) {
        register.move(KIND, id, version, IN_PROGRESS, null);
        proceed(id, version + 1);
    }

    /** Gives it the deadline that its facts lead to, where it has another. */
    void settle(EntryId id) {
        if (!register.exists(id)) {
            return;
        }
        var stored = register.find(KIND, id);
        if (!stored.fields().privacyPart() && stored.entry().dueAt() == null) {
            return;
        }
        var known = cases.read(id);
        if (!Objects.equals(known.deadline().orElse(null), stored.entry().dueAt())) {
            register.due(id, known.deadline().orElse(null));
            reminders.plan(id, known.deadline(), known.clock().reminders());
        }
    }

    void requireOpen(EntryId id) {
        if (register.entry(id).status().equals(CLOSED)) {
            throw new RuleBroken("deviation.closed");
        }
    }

    /** Somebody works on it; the deadline follows from what is now known. */
    void proceed(EntryId id, int version) {
        setDeadline(cases.read(id), version, IN_PROGRESS);
    }

    /** Times that somebody just told must fit with the others. */
    void requireSoundTimes(EntryId id) {
        for (var code : cases.read(id).timesWrong(clock.instant())) {
            throw new RuleBroken("deviation." + code);
        }
    }

    private void setDeadline(DeviationCase known, int version, String status) {
        var id = known.stored().entry().id();
        var deadline = known.deadline();
        register.move(KIND, id, version, status, deadline.orElse(null));
        reminders.plan(id, deadline, known.clock().reminders());
    }

    private void decider(EntryId id, Record topic) {
        switch (topic) {
            case SecrecyForm secrecy -> decider(id, Decider.SECRECY, secrecy.lowers());
            case NoticeForm notice -> decider(id, Decider.NOTICE, notice.noticeException() != null);
            default -> {}
        }
    }

    private void decider(EntryId id, Decider decider, boolean decided) {
        if (decided) {
            Permissions.check(Permission.DEVIATION_DECIDE);
        }
        answers.decider(id, decider, decided);
    }
}
