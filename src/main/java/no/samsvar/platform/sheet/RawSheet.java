package no.samsvar.platform.sheet;

import java.util.Comparator;
import java.util.List;

/**
 * A table as it was found in a file.
 *
 * @param headers one per column, no two alike; those of two rows joined as "Group / Name"
 * @param rows those with any content, below the headers
 */
public record RawSheet(String name, List<String> headers, List<RawRow> rows) {

    public RawSheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** The one that a person most likely means: with the most rows, the first among equals. */
    public static RawSheet largest(List<RawSheet> sheets) {
        return sheets.reversed().stream()
                .max(Comparator.comparingInt(sheet -> sheet.rows.size()))
                .orElseThrow();
    }
}
