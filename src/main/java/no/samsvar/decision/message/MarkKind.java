package no.samsvar.decision.message;

/** What a marked part of a text tells. */
public enum MarkKind {
    /** A person's number of eleven digits, or the field of a template where one comes in. */
    PERSON_NUMBER,
    /** An illness or condition, in words or as a code of ICD-10 or ICPC-2. */
    DIAGNOSIS,
    /** A medicine, a dose or a prescription. */
    PRESCRIPTION,
    /** An examination, a test or a treatment. */
    EXAMINATION,
    /** A place or profession that tells what somebody is treated for. */
    TREATMENT_PLACE,
    /** A telephone number or e-mail address: fine where it is the sender's own. */
    CONTACT
}
