package no.samsvar.dpia;

/** Whether an assessment must be made, rising. */
public enum Screening {
    /** Not likely to mean a high risk to people: documented with its reason (DPIA-60). */
    NO,
    /** A strong presumption: departed from with a reason and the privacy officer's advice. */
    PRESUMED,
    /** GDPR art. 35 (3) or the authority's list: no departure. */
    MANDATORY
}
