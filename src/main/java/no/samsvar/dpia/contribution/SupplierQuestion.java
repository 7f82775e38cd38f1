package no.samsvar.dpia.contribution;

/** What a supplier is usually asked (DPIA-01, DPIA-02, DPIA-72). */
public enum SupplierQuestion {
    DATA,
    WHERE,
    SUBPROCESSORS,
    ACCESS,
    SECURITY,
    DELETION,
    RIGHTS,
    OWN_USE,
    OWN_ASSESSMENT,
    CONSULTATION
}
