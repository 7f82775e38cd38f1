package no.samsvar.deviation.place;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place with a poster.
 *
 * @param revokedAt when its code stopped working
 */
public record Place(UUID id, String name, Instant madeAt, @Nullable Instant revokedAt) {}
