package no.samsvar.platform.form;

/** What kind of answer a field takes. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    /** A point in time, typed as a Norwegian wall clock shows it. */
    MOMENT,
    /** Yes, no, or not answered. */
    YES_NO,
    CHOICE,
    CHOICES,
    REFERENCE,
    REFERENCES,
    /** Rows of a small form of their own. */
    ROWS
}
