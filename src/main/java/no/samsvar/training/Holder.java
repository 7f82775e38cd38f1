package no.samsvar.training;

/** Who keeps a signed declaration; a supplier may keep those of its own staff (SEC-07). */
public enum Holder {
    US,
    SUPPLIER
}
