package no.samsvar.rights.notice;

/** How the notice stands to the record. */
public enum Standing {
    /** Nothing in the record is about patients or those near to them. */
    NOT_NEEDED,
    UNPUBLISHED,
    CURRENT,
    /** The newest edition says something else than the record does now. */
    OUT_OF_DATE
}
