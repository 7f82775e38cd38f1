package no.samsvar.risk.outside;

/** Why something stands outside. */
public enum Gap {
    /** A system that no processing activity names, though it meets personal data or may. */
    NO_ACTIVITY,
    /** A processing activity that names no system. */
    NO_SYSTEM,
    /** Nobody answers for it. */
    NO_OWNER,
    /** No assessment of risk is of it, and nobody has said why none is needed. */
    NO_ASSESSMENT
}
