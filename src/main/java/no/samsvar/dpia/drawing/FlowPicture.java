package no.samsvar.dpia.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.dpia.drawing.Flow.Column;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.ValueText;

/**
 * The flow as a drawing: a column for people, activities, systems and others, and lines between.
 */
public final class FlowPicture {

    // Four columns are as wide as the text on a sheet of A4.
    private static final int WIDTH = 122;
    private static final int GAP = 26;
    private static final int EDGE = 4;
    private static final int HEADER = 28;
    private static final int LINE = 13;
    private static final int PADDING = 9;
    private static final int SPACE = 12;
    private static final int LONGEST_LINE = 18;
    private static final int MOST_LINES = 4;

    private final Flow flow;
    private final ValueText words;
    private final Map<Column, Map<String, Box>> boxes = new HashMap<>();
    private final StringBuilder parts = new StringBuilder();

    private FlowPicture(Flow flow, ValueText words) {
        this.flow = flow;
        this.words = words;
    }

    /** A whole SVG document with literal colours. */
    public static String of(Flow flow, ValueText words) {
        return new FlowPicture(flow, words).svg();
    }

    /** A named box and where it stands. */
    private record Box(int x, int y, List<String> lines) {

        int height() {
            return lines.size() * LINE + 2 * PADDING;
        }

        int middle() {
            return y + height() / 2;
        }
    }

    private String svg() {
        int bottom = HEADER;
        for (var column : Column.values()) {
            bottom = Math.max(bottom, place(column));
        }
        int height = bottom;
        boxes.values()
                .forEach(column -> column.replaceAll((_, box) -> centred(box, column, height)));
        flow.edges().forEach(this::line);
        for (var column : Column.values()) {
            header(column);
            boxes(column);
        }
        int columns = Column.values().length;
        int width = columns * WIDTH + (columns - 1) * GAP + 2 * EDGE;
        return """
               <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
               <rect width="%1$d" height="%2$d" fill="#ffffff"/>
               %3$s</svg>
               """
                .formatted(width, height + EDGE, parts);
    }

    private int place(Column column) {
        var placed = new HashMap<String, Box>();
        int y = HEADER;
        for (var name : flow.columns().get(column.ordinal())) {
            var box = new Box(left(column), y, lines(name));
            placed.put(name, box);
            y += box.height() + SPACE;
        }
        boxes.put(column, placed);
        return y;
    }

    /** A short column stands in the middle of the tallest. */
    private static Box centred(Box box, Map<String, Box> column, int height) {
        int lowest = column.values().stream().mapToInt(it -> it.y() + it.height()).max().orElse(0);
        return new Box(box.x(), box.y() + Math.max(0, (height - SPACE - lowest) / 2), box.lines());
    }

    private static int left(Column column) {
        return EDGE + column.ordinal() * (WIDTH + GAP);
    }

    private void line(Flow.Edge edge) {
        var from = boxes.getOrDefault(edge.from(), Map.of()).get(edge.name());
        var to = boxes.getOrDefault(edge.to(), Map.of()).get(edge.other());
        if (from != null && to != null) {
            parts.append(
                    """
                    <path d="M%d %d L%d %d" stroke="#4a5b6c" stroke-width="1.3" fill="none"/>
                    <circle cx="%d" cy="%d" r="3" fill="#4a5b6c"/>
                    """
                            .formatted(
                                    from.x() + WIDTH,
                                    from.middle(),
                                    to.x(),
                                    to.middle(),
                                    to.x(),
                                    to.middle()));
        }
    }

    private void header(Column column) {
        text(
                left(column) + WIDTH / 2,
                HEADER - 12,
                "bold",
                words.text("dpia.flow.column." + Kebab.of(column.name())));
    }

    private void boxes(Column column) {
        for (var box : boxes.getOrDefault(column, Map.of()).values()) {
            parts.append(
                    """
                    <rect x="%d" y="%d" width="%d" height="%d" rx="4" fill="%s" stroke="#1f2d3d" stroke-width="1"/>
                    """
                            .formatted(box.x(), box.y(), WIDTH, box.height(), colour(column)));
            for (int line = 0; line < box.lines().size(); line++) {
                int y = box.y() + PADDING + (line + 1) * LINE - 3;
                text(box.x() + WIDTH / 2, y, "normal", box.lines().get(line));
            }
        }
    }

    private void text(int x, int y, String weight, String text) {
        parts.append(
                """
                <text x="%d" y="%d" font-family="Inter" font-size="11" font-weight="%s" text-anchor="middle" fill="#101820">%s</text>
                """
                        .formatted(x, y, weight, text.replace("&", "&amp;").replace("<", "&lt;")));
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
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var first = new ArrayList<>(lines.subList(0, MOST_LINES));
        first.set(MOST_LINES - 1, first.getLast() + " …");
        return first;
    }

    private static String colour(Column column) {
        return switch (column) {
            case PEOPLE -> "#e6effa";
            case ACTIVITIES -> "#d3ecd9";
            case SYSTEMS -> "#f1eef8";
            case OTHERS -> "#fbe9b7";
        };
    }
}
