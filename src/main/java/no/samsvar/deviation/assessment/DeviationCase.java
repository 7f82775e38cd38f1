package no.samsvar.deviation.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.EventForm;
import no.samsvar.deviation.HandlingForm;
import no.samsvar.deviation.breach.Answer;
import no.samsvar.deviation.breach.AuthorityReports;
import no.samsvar.deviation.breach.BreachClock;
import no.samsvar.deviation.breach.BreachProperty;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.deviation.closing.BreachFacts;
import no.samsvar.deviation.closing.Closing;
import no.samsvar.deviation.closing.Handled;
import no.samsvar.deviation.closing.NotReported;
import no.samsvar.deviation.duty.Duties;
import no.samsvar.deviation.notice.NoticeDecision;
import no.samsvar.deviation.notice.NoticeStatus;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/**
 * One deviation with all that is known of how it is handled.
 *
 * @param decision what the rule says of the answers as they are now
 * @param decided what people decided, latest first
 */
public record DeviationCase(
        Stored<DeviationFields> stored,
        Answers answers,
        Decision decision,
        List<Decided> decided,
        AuthorityReports reports,
        NoticeDecision notice,
        List<Affected> affected,
        Duties duties,
        List<Advice> advice) {

    public boolean privacyPart() {
        return stored.fields().privacyPart();
    }

    public boolean closed() {
        return stored.entry().status().equals(DeviationRegister.CLOSED);
    }

    public BreachClock clock() {
        var elsewhere = stored.fields().reportedElsewhereAt();
        return answers.clock(
                stored.fields().happenedAt(),
                elsewhere == null ? stored.entry().createdAt() : elsewhere,
                reports.firstContact().orElse(null));
    }

    /** What a person decided and the answers still say. */
    public Optional<Decided> standing() {
        return decided.stream().findFirst().filter(it -> it.stands(decision));
    }

    /** The end of the 72 hours, as long as a notification is due or nobody has decided. */
    public Optional<Instant> deadline() {
        boolean spared = standing().filter(it -> !it.outcome().keepsClockRunning()).isPresent();
        boolean runs = privacyPart() && !closed() && !spared && clock().firstContact() == null;
        return runs ? clock().deadline() : Optional.empty();
    }

    /** Codes of times that contradict each other or have not been yet; empty when none does. */
    List<String> timesWrong(Instant now) {
        var times = answers.times();
        return new BreachClock(
                        stored.fields().happenedAt(),
                        times.processorAware(),
                        times.controllerAware(),
                        Boolean.TRUE.equals(times.receptionPoint()),
                        reports.firstContact().orElse(null))
                .problems(now);
    }

    /** Codes of what is missing before it can be closed. */
    public List<String> missing() {
        var fields = stored.fields();
        var handled = new Handled(fields.restore(), fields.cause(), fields.prevention());
        var missing =
                new ArrayList<>(
                        Closing.missing(
                                handled, privacyPart(), privacyPart() ? breach() : null, duties));
        if (fields.lacksRoutine() && !answers.document().named()) {
            missing.add("closing.document");
        }
        if (privacyPart() && standing().isEmpty() && !missing.contains("closing.assessment")) {
            missing.add("closing.decision");
        }
        return missing;
    }

    /** What has been answered of a topic. */
    public Record of(Topic topic) {
        var fields = stored.fields();
        return switch (topic) {
            case FOLLOW_UP -> stored.entry().fields();
            case EVENT -> EventForm.of(fields);
            case HANDLING ->
                    new HandlingForm(fields.restore(), fields.cause(), fields.prevention());
            case BREACH -> answers.breach();
            case PROPERTIES -> answers.properties();
            case RISK -> answers.risk();
            case SECRECY -> answers.secrecy();
            case INTRUSION -> answers.intrusion();
            case TIMES -> answers.times();
            case FACTS -> answers.facts();
            case NOTICE -> answers.notice();
            case LETTER -> answers.letter();
            case DELAY -> answers.delay();
            case DOCUMENT -> answers.document();
        };
    }

    /** Which properties of the data may be concerned. */
    public List<BreachProperty> properties() {
        var given = answers.forTheRule();
        return List.of(BreachProperty.values()).stream()
                .filter(
                        property -> {
                            var affected = given.of(property).affected();
                            return affected == Answer.YES || affected == Answer.UNKNOWN;
                        })
                .toList();
    }

    private BreachFacts breach() {
        return new BreachFacts(
                decision,
                clock(),
                reports,
                answers.delay().delayReason(),
                notReported(),
                new NoticeStatus(
                        notice.result(),
                        affected.stream().map(Affected::told).toList(),
                        answers.notice().publicNoticeAt()));
    }

    private @Nullable NotReported notReported() {
        return standing()
                .filter(it -> !it.outcome().toAuthority() && it.reason() != null)
                .map(
                        it ->
                                new NotReported(
                                        Objects.requireNonNull(it.reason()),
                                        it.decidedBy(),
                                        it.decidedAt()))
                .orElse(null);
    }
}
