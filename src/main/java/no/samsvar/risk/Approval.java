package no.samsvar.risk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody approved an assessment.
 *
 * @param risks how many risks were open in it
 * @param highest their highest level: never the mean
 * @param stands whether the assessment is approved by it now
 */
public record Approval(
        @Nullable UUID approvedBy,
        Instant approvedAt,
        int risks,
        RiskLevel highest,
        boolean stands) {}
