package no.samsvar.routine;

import java.time.LocalDate;

/** How long a routine holds before somebody must go through it again. */
public enum ReviewInterval {
    HALF_YEAR(6),
    YEAR(12),
    TWO_YEARS(24),
    THREE_YEARS(36);

    private final int months;

    ReviewInterval(int months) {
        this.months = months;
    }

    /** The same day that many months later, or the last of that month. */
    public LocalDate after(LocalDate day) {
        return day.plusMonths(months);
    }
}
