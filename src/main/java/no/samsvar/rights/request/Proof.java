package no.samsvar.rights.request;

/** What shows that it was erased. */
public enum Proof {
    /** We looked ourselves. */
    OWN_CHECK,
    LOG,
    WRITTEN_CONFIRMATION,
    CERTIFICATE
}
