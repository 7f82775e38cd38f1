package no.samsvar.risk.report;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskLevel;

/** The matrix as a drawing for documents: how many risks stand in each place. */
final class MatrixPicture {

    private static final int LABEL = 130;
    private static final int CELL_WIDTH = 86;
    private static final int CELL_HEIGHT = 46;
    private static final int HEADER = 44;
    private static final int BORDER = 1;
    private static final int LINE = 12;
    private static final int LONGEST_LINE = 16;

    private final RiskMatrix matrix;
    private final ValueText words;
    private final StringBuilder parts = new StringBuilder();

    private MatrixPicture(RiskMatrix matrix, ValueText words) {
        this.matrix = matrix;
        this.words = words;
    }

    static String of(RiskMatrix matrix, ValueText words) {
        return new MatrixPicture(matrix, words).svg();
    }

    private String svg() {
        int width = LABEL + CELL_WIDTH * matrix.columns().size() + BORDER;
        int height = HEADER + CELL_HEIGHT * matrix.rows().size() + BORDER;
        for (int column = 0; column < matrix.columns().size(); column++) {
            label(middle(column), HEADER / 2 + 4, words.one(matrix.columns().get(column)));
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            row(row);
        }
        return """
               <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
               %3$s</svg>
               """
                .formatted(width, height, parts);
    }

    private void row(int number) {
        var row = matrix.rows().get(number);
        int top = HEADER + number * CELL_HEIGHT;
        label(LABEL / 2, top + CELL_HEIGHT / 2 + 4, words.one(row.likelihood()));
        for (int column = 0; column < row.places().size(); column++) {
            var place = row.places().get(column);
            parts.append(
                    """
                    <rect x="%d" y="%d" width="%d" height="%d" fill="%s" stroke="#1f2d3d" stroke-width="1"/>
                    """
                            .formatted(
                                    LABEL + column * CELL_WIDTH,
                                    top,
                                    CELL_WIDTH,
                                    CELL_HEIGHT,
                                    colour(place.level())));
            if (!place.risks().isEmpty()) {
                text(middle(column), top + 30, 18, String.valueOf(place.risks().size()));
            }
        }
    }

    private static int middle(int column) {
        return LABEL + column * CELL_WIDTH + CELL_WIDTH / 2;
    }

    /** Words in as many lines as they need, centred about this height. */
    private void label(int x, int y, String words) {
        var lines = lines(words);
        int first = y - (lines.size() - 1) * LINE / 2;
        for (int line = 0; line < lines.size(); line++) {
            text(x, first + line * LINE, 10, lines.get(line));
        }
    }

    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ")) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && longer.length() <= LONGEST_LINE) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private void text(int x, int y, int size, String text) {
        parts.append(
                """
                <text x="%d" y="%d" font-family="Inter" font-size="%d" text-anchor="middle" fill="#101820">%s</text>
                """
                        .formatted(x, y, size, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Light enough for black text; the level is also told in words in the table below. */
    private static String colour(RiskLevel level) {
        return switch (level) {
            case LOW -> "#d3ecd9";
            case MEDIUM -> "#fbe9b7";
            case HIGH -> "#f6c9c4";
            case UNGRADED -> "#ffffff";
        };
    }
}
