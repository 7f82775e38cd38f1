package no.samsvar.platform.sheet;

/** How high a row must be to show its texts; not every program works it out on opening. */
public final class RowHeight {

    /** Points per line, and the most that Excel takes. */
    private static final double LINE = 15;

    private static final double HIGHEST = 405;

    private RowHeight() {}

    /**
     * @param width of the column, in characters
     * @return the lines that the text takes when it is wrapped
     */
    public static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() / (width * 1.1))))
                .sum();
    }

    /** In points. */
    public static double of(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + 2);
    }
}
