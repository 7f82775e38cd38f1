package no.samsvar.processing;

/** What makes a processing lawful, GDPR art. 6 (1), in the order of its letters. */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS;

    /** Whether the basis must lie in national law as well, art. 6 (3). */
    public boolean needsNationalLaw() {
        return this == LEGAL_OBLIGATION || this == PUBLIC_TASK;
    }
}
