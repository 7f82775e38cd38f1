package no.samsvar.catalogue;

/** How likely or how serious something is, in the three words that small enterprises use. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
