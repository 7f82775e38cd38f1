package no.samsvar.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When those who run the enterprise must meet next (REV-02, REV-03).
 *
 * @param on the last day for it
 */
public record Due(Why why, LocalDate on) {

    private static final int YEARS = 1;
    private static final int DAYS_AFTER_EVENT = 14;
    private static final int DAYS_AHEAD = 30;

    /** Why they meet. */
    public enum Why {
        /** Nothing calls for a meeting now. */
        NOTHING,
        /** It is planned, and the day is near or past. */
        PLANNED,
        /** A year has passed since the last, or there was none. */
        YEAR_PASSED,
        /** Something serious has happened since the last. */
        SERIOUS_EVENT
    }

    /**
     * @param event when the first serious thing since the last review happened
     */
    static Due of(
            Optional<LocalDate> lastHeld,
            Optional<LocalDate> planned,
            Optional<LocalDate> event,
            LocalDate today) {
        var afterEvent = event.map(day -> day.plusDays(DAYS_AFTER_EVENT));
        if (afterEvent.isPresent()
                && planned.filter(day -> !day.isAfter(afterEvent.get())).isEmpty()) {
            return new Due(Why.SERIOUS_EVENT, afterEvent.get());
        }
        var yearly = lastHeld.map(day -> day.plusYears(YEARS)).orElse(today);
        if (planned.isEmpty()) {
            return yearly.isAfter(today)
                    ? new Due(Why.NOTHING, yearly)
                    : new Due(Why.YEAR_PASSED, yearly);
        }
        return planned.get().isAfter(today.plusDays(DAYS_AHEAD))
                ? late(yearly, planned.get(), today)
                : new Due(Why.PLANNED, planned.get());
    }

    /** A plan far ahead does not put off the year that has passed. */
    private static Due late(LocalDate yearly, LocalDate planned, LocalDate today) {
        return yearly.isBefore(today)
                ? new Due(Why.YEAR_PASSED, yearly)
                : new Due(Why.NOTHING, planned);
    }
}
