package no.samsvar.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it stands with somebody and something they need to know. */
public enum Standing {
    NEVER,
    OVERDUE,
    /** To be repeated within a month. */
    SOON,
    DONE;

    private static final int DAYS_AHEAD = 30;

    /**
     * @param last when they last learnt it; null for never
     */
    static Standing of(Repeated repeated, @Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return NEVER;
        }
        var again = repeated.again(last);
        if (again.filter(day -> day.isBefore(today)).isPresent()) {
            return OVERDUE;
        }
        return again.filter(day -> day.isBefore(today.plusDays(DAYS_AHEAD + 1L))).isPresent()
                ? SOON
                : DONE;
    }

    /** Whether somebody lacks it now. */
    public boolean gap() {
        return this == NEVER || this == OVERDUE;
    }
}
