package no.samsvar.risk;

/** Likelihood and consequence together, rising. What nobody has graded is no risk's being low. */
public enum RiskLevel {
    UNGRADED,
    LOW,
    MEDIUM,
    HIGH
}
