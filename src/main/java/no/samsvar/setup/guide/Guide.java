package no.samsvar.setup.guide;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an enterprise has come with its first start.
 *
 * @param reached where to go on
 * @param touchedAt when something was last done in it
 * @param doneAt null until it is gone through
 */
public record Guide(
        GuidePage reached, Instant begunAt, Instant touchedAt, @Nullable Instant doneAt) {

    public Optional<Instant> done() {
        return Optional.ofNullable(doneAt);
    }
}
