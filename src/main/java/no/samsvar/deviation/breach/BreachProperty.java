package no.samsvar.deviation.breach;

/** The three ways in which personal data can be breached. GDPR art. 4(12). */
public enum BreachProperty {
    /** Could someone have seen it? */
    CONFIDENTIALITY,
    /** Could it have been changed? */
    INTEGRITY,
    /** Could it be missing when needed? */
    AVAILABILITY
}
