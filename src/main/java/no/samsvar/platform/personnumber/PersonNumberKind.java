package no.samsvar.platform.personnumber;

/** Which series a person number belongs to, as far as its digits tell. */
public enum PersonNumberKind {
    /** Fødselsnummer: a plain birth date. */
    BIRTH_NUMBER,
    /** D-nummer: the day with 40 added. */
    D_NUMBER,
    /** H-nummer: the month with 40 added; some synthetic series look the same. */
    H_NUMBER,
    /** FH-nummer: first digit 8 or 9, no date. */
    FH_NUMBER,
    /** Made for tests: the month with 65 or 80 added, or with 40 on top of a D-number. */
    SYNTHETIC
}
