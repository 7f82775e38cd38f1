package no.samsvar.processing;

/**
 * How a processing is divided among the legal persons of a house (requirements/README, reading 7).
 */
public enum Whose {
    ONE,
    /** Several, each controller of its own part. */
    SEVERAL_EACH,
    /** Several that decide purposes and means together, art. 26. */
    JOINTLY,
    /** The enterprise as a whole. */
    THE_HOUSE
}
