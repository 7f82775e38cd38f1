package no.samsvar.rights.request;

/** On what ground something in a patient record is erased; helsepersonelloven § 43, RGT-18. */
public enum ErasureBasis {
    /** Wrong or misleading, and felt as a burden. */
    WRONG_AND_BURDENSOME,
    /** Plainly not needed for giving care. */
    PLAINLY_UNNECESSARY,
    /** Entered in the wrong person's record (reading 19). */
    WRONG_PERSON,
    /** Not in a patient record: GDPR art. 17. */
    NOT_IN_RECORD
}
