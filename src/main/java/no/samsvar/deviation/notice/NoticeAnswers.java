package no.samsvar.deviation.notice;

import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.breach.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether people must be told.
 *
 * @param exception the exception somebody relies on, if any
 * @param reason why it applies
 * @param decidedBy who relies on it
 * @param orderedByAuthority the authority has required that they be told, GDPR art. 34(4)
 */
public record NoticeAnswers(
        Outcome outcome,
        @Nullable NoticeException exception,
        @Nullable String reason,
        @Nullable String decidedBy,
        boolean orderedByAuthority) {

    public NoticeAnswers {
        reason = Reason.orNull(reason);
        decidedBy = Reason.orNull(decidedBy);
    }

    public static NoticeAnswers of(Outcome outcome) {
        return new NoticeAnswers(outcome, null, null, null, false);
    }

    boolean exceptionStands() {
        return reason != null && decidedBy != null;
    }
}
