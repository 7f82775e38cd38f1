package no.samsvar.platform.sheet;

/**
 * A column of a sheet that is written.
 *
 * @param width in characters; 0 lets the content decide
 */
public record Column(String header, int width) {

    public static Column of(String header) {
        return new Column(header, 0);
    }
}
