package no.samsvar.risk;

/** Why risk is assessed (003 § 6; 004 § 4.1; RISK-03, RISK-69). */
public enum Occasion {
    NEW_PROCESSING,
    CHANGED_PROCESSING,
    NEW_SYSTEM,
    CHANGED_SYSTEM,
    NEW_SUPPLIER,
    CHANGED_SUPPLIER,
    SERIOUS_EVENT,
    NEW_ORGANISATION,
    NEW_ACCESS,
    YEARLY,
    OTHER
}
