package no.samsvar.organisation;

/** What an organisation is, so that what it is shown fits. */
public enum Kind {
    CLINIC,
    MUNICIPALITY,
    SUPPLIER,
    OTHER
}
