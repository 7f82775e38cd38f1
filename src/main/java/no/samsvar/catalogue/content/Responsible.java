package no.samsvar.catalogue.content;

/** Whose work a requirement is, as a rule; small enterprises have several of them in one person. */
public enum Responsible {
    LEADER,
    SECURITY,
    PRIVACY,
    ICT,
    /** Who leads a purchase or a project that puts something new into use. */
    PROJECT,
    /** Whoever gives or takes part in care. */
    STAFF,
    SUPPLIER
}
