package no.samsvar.training.secrecy;

/** What a supplier is asked to show. */
public enum Wanted {
    /** Some of the declarations that the supplier keeps (SEC-07). */
    DECLARATIONS,
    /** The routine that places secrecy on its workers, with a signed confirmation (SEC-06). */
    ROUTINE
}
