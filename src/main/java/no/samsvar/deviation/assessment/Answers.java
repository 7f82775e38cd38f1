package no.samsvar.deviation.assessment;

import java.time.Instant;
import no.samsvar.deviation.breach.BreachAnswers;
import no.samsvar.deviation.breach.BreachClock;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.notice.NoticeAnswers;
import org.jspecify.annotations.Nullable;

/**
 * All that has been answered of one deviation, topic by topic.
 *
 * @param secrecyDecidedBy the name of who decided that a recipient's secrecy lowers the risk
 * @param noticeDecidedBy the name of who relies on an exception from telling people
 */
public record Answers(
        BreachForm breach,
        PropertiesForm properties,
        RiskForm risk,
        SecrecyForm secrecy,
        IntrusionForm intrusion,
        TimesForm times,
        FactsForm facts,
        NoticeForm notice,
        LetterForm letter,
        DelayForm delay,
        DocumentForm document,
        @Nullable String secrecyDecidedBy,
        @Nullable String noticeDecidedBy) {

    public BreachAnswers forTheRule() {
        return new BreachAnswers(
                breach.breach(),
                breach.breachReason(),
                properties.ofConfidentiality(),
                properties.ofIntegrity(),
                properties.ofAvailability(),
                risk.risk(),
                risk.riskUnlikelyBecause(),
                secrecy.recipient(secrecyDecidedBy),
                intrusion.happened());
    }

    NoticeAnswers notice(Outcome outcome) {
        return new NoticeAnswers(
                outcome,
                notice.noticeException(),
                notice.noticeReason(),
                noticeDecidedBy,
                Boolean.TRUE.equals(notice.noticeOrdered()));
    }

    /**
     * @param reportedAt when it was reported: the enterprise knew then at the latest, as long as
     *     nobody has said when it did
     */
    BreachClock clock(
            @Nullable Instant happenedAt, Instant reportedAt, @Nullable Instant firstContact) {
        var aware = times.controllerAware();
        return new BreachClock(
                happenedAt,
                times.processorAware(),
                aware == null ? reportedAt : aware,
                Boolean.TRUE.equals(times.receptionPoint()),
                firstContact);
    }
}
