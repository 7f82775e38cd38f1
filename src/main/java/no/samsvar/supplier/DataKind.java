package no.samsvar.supplier;

/** Which people's data somebody meets, coarsely: enough to see what must be asked of them. */
public enum DataKind {
    NONE,
    CONTACT,
    STAFF,
    PATIENT,
    HEALTH
}
