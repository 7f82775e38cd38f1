package no.samsvar.register.link;

/** How one entry belongs to another; read from the other side each has a name of its own. */
public enum Relation {
    RELATES_TO,
    CAUSED_BY,
    REPEATS,
    USES,
    FOLLOWS_FROM,
    /** A measure for what it is linked to; told on that entry's page among its measures. */
    ADDRESSES,
    /** An assessment of what it is linked to. */
    ASSESSES,
    /** A guided decision about what it is linked to. */
    DECIDES
}
