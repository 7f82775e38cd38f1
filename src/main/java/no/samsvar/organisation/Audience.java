package no.samsvar.organisation;

/** Whom something is for, such as a routine that must be read. */
public enum Audience {
    EVERYBODY,
    ROLES,
    UNITS,
    /** Nobody in particular: it is there for whoever needs it. */
    NOBODY
}
