package no.samsvar.risk;

/** How likely an unwanted event is, rising; which of the steps are in use the scale says. */
public enum Likelihood {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
