package no.samsvar.risk;

import java.util.List;
import no.samsvar.identity.Profile;
import org.jspecify.annotations.Nullable;

/**
 * How an enterprise grades risk, and what it accepts (RISK-06, RISK-59).
 *
 * @param mediumFrom the product of the two ranks from which a risk is medium
 * @param highFrom the product from which it is high
 * @param likelihoods own words for the steps in use, rising; empty for the common words
 * @param consequences likewise
 */
public record RiskScale(
        Steps steps,
        int mediumFrom,
        int highFrom,
        Acceptance acceptance,
        List<String> likelihoods,
        List<String> consequences) {

    /** Three steps for the small, five for the large, until they choose otherwise. */
    public static RiskScale usual(Profile profile) {
        return profile == Profile.SMALL
                ? new RiskScale(Steps.THREE, 3, 6, Acceptance.LOW, List.of(), List.of())
                : new RiskScale(Steps.FIVE, 5, 12, Acceptance.LOW, List.of(), List.of());
    }

    /** Ungraded where either is missing. */
    public RiskLevel level(@Nullable Likelihood likelihood, @Nullable Consequence consequence) {
        if (likelihood == null || consequence == null) {
            return RiskLevel.UNGRADED;
        }
        int product = steps.rank(likelihood) * steps.rank(consequence);
        return product >= highFrom
                ? RiskLevel.HIGH
                : product >= mediumFrom ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }

    /** Whether a risk may stand without a measure or a reason. */
    public boolean accepts(RiskLevel level) {
        return acceptance.accepts(level);
    }
}
