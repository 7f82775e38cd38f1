package no.samsvar.rights.request;

/** Whether archive rules stand against an erasure; asked before it (RET-02, reading 20). */
public enum ArchiveDuty {
    /** We are no public body and have deposited nothing. */
    NOT_BOUND,
    /** The rules or the National Archives allow it. */
    ALLOWED,
    /** It was exported to the archive first. */
    EXPORTED,
    /** It must be kept. */
    MUST_KEEP
}
