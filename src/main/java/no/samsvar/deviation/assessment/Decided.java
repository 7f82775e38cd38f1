package no.samsvar.deviation.assessment;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.deviation.breach.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on the answers as they were then.
 *
 * @param ruleVersion the edition of the rule that was shown
 * @param decidedBy by name
 */
public record Decided(
        UUID id,
        Outcome outcome,
        String ruleVersion,
        @Nullable String reason,
        String decidedBy,
        Instant decidedAt) {

    /** Whether the answers as they are now still lead there. */
    public boolean stands(Decision now) {
        return outcome == now.outcome();
    }
}
