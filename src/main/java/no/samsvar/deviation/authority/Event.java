package no.samsvar.deviation.authority;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened.
 *
 * @param from when it began
 * @param until when it ended; null while it lasts or nobody knows
 * @param discovered when the controller became aware
 * @param delayReason why the report comes after 72 hours
 */
public record Event(
        @Nullable MainCause cause,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant discovered,
        @Nullable String delayReason,
        @Nullable String whatHappened,
        @Nullable String howItArose) {}
