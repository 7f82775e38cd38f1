package no.samsvar.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A program's key to the API. It acts for the person who made it, in one organisation.
 *
 * @param mayWrite whether it may do all that the person may, or only read
 * @param validUntil the last day it works, at most a year after it was made
 * @param usedAt when it was last used, to the minute
 */
public record ApiToken(
        ApiTokenId id,
        String name,
        boolean mayWrite,
        LocalDate validUntil,
        Instant createdAt,
        @Nullable Instant usedAt) {}
