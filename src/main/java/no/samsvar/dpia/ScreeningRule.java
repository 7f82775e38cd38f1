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

    /** Whether the outcome says less than its criteria. */
    public static boolean tooLow(DpiaFields fields) {
        var outcome = fields.outcome();
        return outcome != null && outcome.compareTo(least(fields.criteria())) < 0;
    }

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
