package no.samsvar.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Reads CSV, with the separator that the lines agree on. */
final class CsvReader {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int LINES_LOOKED_AT = 20;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private CsvReader() {}

    static Grid read(byte[] file) {
        var text = CsvText.of(file);
        var told = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5;
        var separator = told ? text.charAt(4) : separator(text);
        var body = told ? text.substring(Math.max(text.indexOf('\n'), 4) + 1) : text;
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get();
        try (var records = format.parse(new StringReader(body))) {
            var grid = new Grid("");
            for (var row : records) {
                var cells = row.stream().map(CsvEscape::unescaped).toList();
                grid.add((int) row.getRecordNumber(), cells);
            }
            return grid;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableSheet("sheet.broken", e);
        }
    }

    /** The one that the most lines hold equally often; the first of the list among equals. */
    private static char separator(String text) {
        var start = QUOTED.matcher(text.substring(0, Math.min(text.length(), 100_000)));
        var lines = start.replaceAll("").lines().limit(LINES_LOOKED_AT).toList();
        return SEPARATORS.reversed().stream()
                .max(Comparator.comparingInt(separator -> agreeing(lines, separator)))
                .orElse(';');
    }

    private static int agreeing(List<String> lines, char separator) {
        var times = new HashMap<Long, Integer>();
        for (var line : lines) {
            var count = line.chars().filter(character -> character == separator).count();
            if (count > 0) {
                times.merge(count, 1, Integer::sum);
            }
        }
        return times.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
