package no.samsvar.rights.request;

/** What came out of looking in a place. */
public enum Found {
    WAITING,
    FOUND,
    NOTHING;

    public boolean done() {
        return this != WAITING;
    }
}
