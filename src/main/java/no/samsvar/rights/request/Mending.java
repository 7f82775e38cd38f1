package no.samsvar.rights.request;

/** How a record was mended; never by removing what stood there (RGT-19). */
public enum Mending {
    /** It was entered anew. */
    NEW_ENTRY,
    /** An addition with a date. */
    DATED_ADDITION
}
