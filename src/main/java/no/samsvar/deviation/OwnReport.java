package no.samsvar.deviation;

import java.time.Instant;
import java.util.UUID;

/** A report as whoever made it sees it. */
public record OwnReport(
        UUID id,
        String number,
        String title,
        String status,
        String description,
        DeviationKind type,
        Instant createdAt) {}
