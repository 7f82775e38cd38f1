package no.samsvar.risk;

/** The kinds of knowledge an assessment draws on (001 § 6.1; RISK-58). */
public enum Competence {
    HEALTH,
    LAW,
    PRIVACY,
    SECURITY,
    OPERATIONS,
    PURCHASING
}
