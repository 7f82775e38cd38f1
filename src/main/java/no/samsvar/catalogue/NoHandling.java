package no.samsvar.catalogue;

/** What becomes of a no (003 § 4.4): a measure, or it stands, for a reason. */
public enum NoHandling {
    MEASURE,
    STANDS
}
