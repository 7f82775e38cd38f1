package no.samsvar.measure;

/** What is to be protected (003 § 3.1; GDPR art. 32(1)(b)). */
public enum SecurityProperty {
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY,
    ROBUSTNESS
}
