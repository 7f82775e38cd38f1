package no.samsvar.processing;

/** The three kinds that 003 ch. 2 tells apart; both of the last are special by art. 9. */
public enum Sensitivity {
    ORDINARY,
    /** Health data, which are under secrecy as well. */
    HEALTH,
    SPECIAL
}
