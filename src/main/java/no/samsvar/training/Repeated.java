package no.samsvar.training;

import java.time.LocalDate;
import java.util.Optional;

/** How long what was learnt lasts. */
public enum Repeated {
    ONCE(0),
    HALF_YEARLY(6),
    YEARLY(12),
    EVERY_SECOND_YEAR(24),
    EVERY_THIRD_YEAR(36);

    private final int months;

    Repeated(int months) {
        this.months = months;
    }

    /** The day it must have been learnt anew; never where once is enough. */
    public Optional<LocalDate> again(LocalDate done) {
        return this == ONCE ? Optional.empty() : Optional.of(done.plusMonths(months));
    }
}
