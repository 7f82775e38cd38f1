package no.samsvar.deviation.place;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place with a poster.
 *
 * @param entryId the place in the register; null for a poster older than that register
 * @param revokedAt when its code stopped working
 */
public record Place(
        UUID id,
        String name,
        @Nullable UUID entryId,
        Instant madeAt,
        @Nullable Instant revokedAt) {}
