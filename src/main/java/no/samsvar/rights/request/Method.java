package no.samsvar.rights.request;

/**
 * How data were erased so that nobody can rebuild them. Closing the access is no such way (RET-56).
 */
public enum Method {
    ERASED,
    OVERWRITTEN,
    SHREDDED,
    /** The medium itself. */
    DESTROYED,
    ANONYMISED,
    /** Entered in the right person's record, and gone from the wrong one. */
    MOVED,
    /** Left to be overwritten by later backups, on an assessment of the risk. */
    ROTATED
}
