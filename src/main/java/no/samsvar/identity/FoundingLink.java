package no.samsvar.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that waits for somebody to found an organisation by it.
 *
 * @param address whom it was sent to; none where it was handed over otherwise
 */
public record FoundingLink(
        FoundingLinkId id, @Nullable String address, Instant madeAt, Instant expiresAt) {}
