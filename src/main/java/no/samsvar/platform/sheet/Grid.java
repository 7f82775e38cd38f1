package no.samsvar.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/** What lies in a sheet before anybody knows which row is the header. Grows while it is read. */
final class Grid {

    /** A row with content; the cells end with the last one that has any. */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Cells shown as one; row numbers from 1, columns from 0, both ends included. */
    record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean isBroad() {
            return lastColumn > firstColumn;
        }

        boolean covers(int row, int column) {
            return firstRow <= row
                    && row <= lastRow
                    && firstColumn <= column
                    && column <= lastColumn;
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private long characters;

    Grid(String name) {
        this.name = name;
    }

    /**
     * Takes the row unless it is empty.
     *
     * @throws UnreadableSheet when the sheet has become too large
     */
    void add(int number, List<String> cells) {
        var texts = cells.stream().map(cell -> PlainText.clean(cell).strip()).toList();
        var end = texts.size();
        while (end > 0 && texts.get(end - 1).isEmpty()) {
            end--;
        }
        if (end == 0) {
            return;
        }
        characters += texts.stream().mapToInt(String::length).sum();
        if (rows.size() > Limits.ROWS || end > Limits.COLUMNS || characters > Limits.CHARACTERS) {
            throw new UnreadableSheet("sheet.too-large", Limits.ROWS);
        }
        rows.add(new Row(number, texts.subList(0, end)));
    }

    void add(Merge merge) {
        merges.add(merge);
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
