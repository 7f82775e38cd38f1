package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Small rows and sets in one cell: rows as lines, their parts parted by bars, sets by semicolons.
 */
final class RowText {

    static final String BETWEEN_CHOICES = "; ";
    private static final String BETWEEN_PARTS = " | ";

    /** A line break within a part, since a line is a row. */
    private static final String BREAK = " \u23CE ";

    private RowText() {}

    static String row(List<String> parts) {
        return parts.stream()
                .map(part -> part.replace("|", "\\|").replace("\n", BREAK))
                .collect(Collectors.joining(BETWEEN_PARTS));
    }

    static List<String> rows(String cell) {
        return cell.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether a row is written with bars between its parts, as our own files have it. */
    static boolean isParted(String row) {
        return row.matches(".*(?<!\\\\)\\|.*");
    }

    static List<String> parts(String row) {
        var parts = new ArrayList<String>();
        for (var part : row.split("(?<!\\\\)\\|", -1)) {
            parts.add(part.replace("\\|", "|").replaceAll(" ?\u23CE ?", "\n").strip());
        }
        return parts;
    }

    static List<String> choices(String cell) {
        return Arrays.stream(cell.split("[;\n]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    static List<String> byCommas(String choices) {
        return Arrays.stream(choices.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
