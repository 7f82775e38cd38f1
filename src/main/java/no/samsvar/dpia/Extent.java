package no.samsvar.dpia;

/** How much of an assessment is asked for. */
public enum Extent {
    FULL,
    /** Before a purchase, when no solution is chosen: fewer parts (DPIA-69, DPIA-70). */
    EARLY
}
