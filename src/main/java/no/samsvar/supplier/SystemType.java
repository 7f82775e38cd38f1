package no.samsvar.supplier;

/** The four kinds of system of 004 § 1.6 (ORG-60). */
public enum SystemType {
    JOURNAL,
    MEDICAL,
    SUPPORT,
    /** Building, logistics, climate: counts even when it holds no personal data. */
    OPERATIONAL
}
