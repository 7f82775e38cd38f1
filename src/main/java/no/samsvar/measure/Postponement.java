package no.samsvar.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a deadline was put off, from which day to which, why and by whom. */
public record Postponement(
        LocalDate earlier,
        LocalDate later,
        String reason,
        @Nullable UUID decidedBy,
        Instant decidedAt) {}
