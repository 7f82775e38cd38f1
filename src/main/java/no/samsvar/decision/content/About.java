package no.samsvar.decision.content;

import java.util.Locale;

/** The registers with whose entries a decision can be kept. */
public enum About {
    SUPPLIER,
    SYSTEM,
    PROCESSING,
    DEVIATION,
    RISK,
    DPIA,
    REQUEST;

    /** The register's name. */
    public String register() {
        return name().toLowerCase(Locale.ROOT);
    }
}
