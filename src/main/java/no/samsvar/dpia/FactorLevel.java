package no.samsvar.dpia;

/** How much a factor adds to the risk to people. */
public enum FactorLevel {
    LOW,
    MEDIUM,
    HIGH
}
