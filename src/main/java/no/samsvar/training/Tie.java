package no.samsvar.training;

/** How somebody belongs to the work in which they may learn secrets. */
public enum Tie {
    EMPLOYEE,
    TEMP,
    CLEANER,
    TRAINEE,
    CONTRACTOR,
    SUPPLIER_STAFF,
    OTHER
}
