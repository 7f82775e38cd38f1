package no.samsvar.identity;

/** How much an organisation is shown and asked: a clinic's three screens, or everything. */
public enum Profile {
    SMALL,
    LARGE
}
