package no.samsvar.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who was not there is to read the minutes.
 *
 * @param readAt when they said that they had; none as long as they have not
 */
public record Reading(UUID personId, @Nullable Instant readAt) {}
