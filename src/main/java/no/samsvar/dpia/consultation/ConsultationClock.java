package no.samsvar.dpia.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time the authority has by GDPR art. 36 (2): eight weeks from when it received the request,
 * six more where it says so within a month, and none of it while it waits for what it has asked
 * for.
 */
public final class ConsultationClock {

    private static final int WEEKS = 8;
    private static final int WEEKS_MORE = 6;

    private ConsultationClock() {}

    /** The last day of its time; empty while it stands still and when it has answered. */
    public static Optional<LocalDate> answerBy(ConsultationForm known) {
        boolean standsStill = known.waitedFrom() != null && known.waitedUntil() == null;
        if (known.answered() || standsStill) {
            return Optional.empty();
        }
        int weeks = known.extendedOn() == null ? WEEKS : WEEKS + WEEKS_MORE;
        return Optional.of(known.from().plusWeeks(weeks).plusDays(daysStill(known)));
    }

    private static long daysStill(ConsultationForm known) {
        return known.waitedFrom() == null || known.waitedUntil() == null
                ? 0
                : ChronoUnit.DAYS.between(known.waitedFrom(), known.waitedUntil());
    }

    /** The last day on which it can say that it needs more time. */
    public static LocalDate extensionBy(ConsultationForm known) {
        return known.from().plusMonths(1);
    }
}
