package no.samsvar.routine.text;

/** What a Word file may hold that a routine's text cannot. */
public enum Untaken {
    PICTURES,
    NOTES,
    COMMENTS,
    /** Their words are taken, row by row; the frame is not. */
    TABLES,
    HEADER_AND_FOOTER
}
