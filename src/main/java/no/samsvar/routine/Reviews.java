package no.samsvar.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a routine was last gone through, and whether somebody has asked for it since.
 *
 * @param last its newest approval or review; null for one that never held
 * @param reason why it is to be gone through before its time; null where nobody asks
 */
public record Reviews(
        @Nullable Instant last,
        @Nullable UUID lastBy,
        @Nullable String reason,
        @Nullable UUID askedBy,
        @Nullable LocalDate until) {}
