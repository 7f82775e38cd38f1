package no.samsvar.dpia.decision;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.risk.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided of a case.
 *
 * @param highest the highest risk that was left then
 * @param stands whether it still does
 */
public record CaseDecision(
        Decided decision,
        @Nullable UUID approvedBy,
        Instant approvedAt,
        RiskLevel highest,
        boolean stands) {

    /** What can be decided. */
    public enum Decided {
        APPROVED,
        NOT_NEEDED
    }
}
