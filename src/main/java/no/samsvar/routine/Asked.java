package no.samsvar.routine;

import java.time.Instant;
import no.samsvar.platform.organisationscope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to read a routine.
 *
 * @param version the newest that they have read
 * @param done whether that is enough
 */
public record Asked(
        PersonId id,
        String name,
        @Nullable Integer version,
        @Nullable Instant readAt,
        boolean done) {}
