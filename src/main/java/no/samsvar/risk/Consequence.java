package no.samsvar.risk;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How serious an unwanted event would be, rising; which steps are in use the scale says. */
public enum Consequence {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** The highest of those given: a mean would hide it (RISK-62). */
    static Optional<Consequence> highest(@Nullable Consequence... given) {
        return Stream.of(given).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
