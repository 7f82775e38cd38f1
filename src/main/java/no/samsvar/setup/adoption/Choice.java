package no.samsvar.setup.adoption;

/** What an enterprise says to a proposal. */
public enum Choice {
    FITS,
    /** It is taken in, and somebody means to change it. */
    CHANGE,
    NOT_US;

    public boolean takes() {
        return this != NOT_US;
    }
}
