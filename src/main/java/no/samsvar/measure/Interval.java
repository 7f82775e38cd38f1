package no.samsvar.measure;

/** How often a task comes back. */
public enum Interval {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12),
    EVERY_SECOND_YEAR(24),
    EVERY_THIRD_YEAR(36);

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
