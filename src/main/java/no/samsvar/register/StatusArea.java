package no.samsvar.register;

/** What management answers for (003, introduction; ORG-02). */
public enum StatusArea {
    CONFIDENTIALITY,
    INTEGRITY,
    /** With robustness: that it can be brought back. */
    AVAILABILITY,
    SECRECY,
    PATIENT_RIGHTS
}
