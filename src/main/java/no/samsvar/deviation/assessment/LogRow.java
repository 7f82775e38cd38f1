package no.samsvar.deviation.assessment;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.deviation.breach.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A line of the breach log.
 *
 * @param reason why it was not reported, or what else was said with the decision
 * @param contactedAt when the authority first heard of it
 */
public record LogRow(
        UUID id,
        String number,
        String title,
        Instant reportedAt,
        @Nullable Instant happenedAt,
        @Nullable Instant controllerAware,
        String description,
        @Nullable String consequences,
        @Nullable String restore,
        @Nullable String prevention,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant contactedAt,
        @Nullable String reference) {}
