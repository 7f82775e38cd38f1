package no.samsvar.dpia.risk;

import java.util.List;
import java.util.Objects;
import no.samsvar.dpia.DpiaRiskFields;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * A risk as the case that was adopted has it.
 *
 * @param measures what is planned or done there
 */
public record AdoptedRisk(
        String title,
        @Nullable String cause,
        @Nullable String existing,
        @Nullable Likelihood likelihood,
        @Nullable Consequence consequence,
        @Nullable Likelihood likelihoodAfter,
        @Nullable Consequence consequenceAfter,
        List<String> measures) {

    /** Whether it is graded and described here as it is there. */
    public boolean same(DpiaRiskFields here) {
        return title.equals(here.title())
                && Objects.equals(cause, here.cause())
                && Objects.equals(existing, here.existing())
                && likelihood == here.likelihood()
                && consequence == here.consequence()
                && likelihoodAfter == here.likelihoodAfter()
                && consequenceAfter == here.consequenceAfter();
    }
}
