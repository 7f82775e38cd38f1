package no.samsvar.catalogue;

/** How a point of a checklist is answered. */
public enum Answer {
    YES,
    NO,
    NOT_RELEVANT
}
