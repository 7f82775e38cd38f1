package no.samsvar.decision.content;

/** The registers with whose entries a decision can be kept. */
public enum About {
    SUPPLIER,
    SYSTEM,
    PROCESSING,
    DEVIATION,
    RISK,
    DPIA,
    REQUEST
}
