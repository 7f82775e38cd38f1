package no.samsvar.dpia;

/**
 * What points to a high risk to people: the three of GDPR art. 35 (3), the authority's list by art.
 * 35 (4), the four of 001 § 6.3 (DPIA-54 to DPIA-57), and the others of the nine criteria of the
 * guidelines on impact assessments (WP 248).
 */
public enum Criterion {
    SYSTEMATIC_EVALUATION(Weight.SETTLES),
    SPECIAL_LARGE_SCALE(Weight.SETTLES),
    PUBLIC_MONITORING(Weight.SETTLES),
    AUTHORITY_LIST(Weight.SETTLES),
    MONITORING(Weight.PRESUMES),
    LARGE_SCALE(Weight.PRESUMES),
    NEW_TECHNOLOGY(Weight.PRESUMES),
    VULNERABLE(Weight.PRESUMES),
    SCORING(Weight.COUNTS),
    AUTOMATED_DECISION(Weight.COUNTS),
    SENSITIVE(Weight.COUNTS),
    COMBINING(Weight.COUNTS),
    BARS_FROM_SERVICE(Weight.COUNTS);

    /** How much one alone says. */
    enum Weight {
        /** Presumes a high risk together with another. */
        COUNTS,
        PRESUMES,
        SETTLES
    }

    private final Weight weight;

    Criterion(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
