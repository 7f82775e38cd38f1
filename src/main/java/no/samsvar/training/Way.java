package no.samsvar.training;

/** How something is learnt. */
public enum Way {
    SELF_STUDY,
    /** Somebody holds it, and notes who was there. */
    HELD
}
