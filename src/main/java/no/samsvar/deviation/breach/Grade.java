package no.samsvar.deviation.breach;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How great the risk to people is. A grade nobody has given is null, never {@link #LOW}. */
public enum Grade {
    LOW,
    MEDIUM,
    HIGH;

    /** One step down; low stays low. */
    public Grade lower() {
        return this == HIGH ? MEDIUM : LOW;
    }

    /** The highest of those given. */
    static Optional<Grade> highest(@Nullable Grade... grades) {
        return Stream.of(grades).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
