package no.samsvar.processing;

/** What decides how long data are kept; law and choice never look alike. */
public enum KeepingKind {
    LAW,
    /** No number in law: the enterprise has chosen one, and says why. */
    CHOSEN,
    /** The patient record: as long as care may need it, pasientjournalloven § 25. */
    UNTIL_NO_LONGER_NEEDED,
    /** A number that nobody has said the origin of yet, as older protocols have them. */
    UNDECIDED
}
