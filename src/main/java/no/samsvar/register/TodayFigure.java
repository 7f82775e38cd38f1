package no.samsvar.register;

/**
 * How much there is of something.
 *
 * @param key the text that says of what
 * @param href the list of just those
 */
public record TodayFigure(String key, int count, String href) {

    /** Whether it counts what the reader owns, as the list behind it does. */
    public boolean mine() {
        return href.contains("?f.owner=");
    }
}
