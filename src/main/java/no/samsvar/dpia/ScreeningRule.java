package no.samsvar.dpia;

import java.util.Collection;
import no.samsvar.dpia.Criterion.Weight;

/**
 * What the criteria that are met say at the least. A judgement of the whole may say more, and never
 * less (DPIA-54 to DPIA-57, DPIA-59).
 */
public final class ScreeningRule {

    private static final int CRITERIA_TO_PRESUME = 2;

    private ScreeningRule() {}

    public static Screening least(Collection<Criterion> met) {
        if (met.stream().anyMatch(one -> one.weight() == Weight.SETTLES)) {
            return Screening.MANDATORY;
        }
        boolean presumed =
                met.size() >= CRITERIA_TO_PRESUME
                        || met.stream().anyMatch(one -> one.weight() == Weight.PRESUMES);
        return presumed ? Screening.PRESUMED : Screening.NO;
    }
}
