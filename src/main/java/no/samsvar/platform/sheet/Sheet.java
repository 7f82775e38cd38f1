package no.samsvar.platform.sheet;

import java.util.List;

/** A table to write as Excel or CSV. */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row needs the sheet's columns");
        }
    }
}
