package no.samsvar.platform.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * Finds the header of a table below titles and dates: the first row that fills at least half of the
 * table's columns with more than one text. A group name merged over several columns takes the row
 * of names under it along.
 */
final class HeaderRows {

    private static final int SEARCHED = 30;
    private static final String JOINT = " / ";

    private final Grid grid;
    private final int width;
    private final List<Grid.Merge> merges;

    private HeaderRows(Grid grid) {
        this.grid = grid;
        this.width = grid.width();
        var searched = grid.rows().stream().limit(SEARCHED * 2L).toList();
        var last = searched.isEmpty() ? 0 : searched.getLast().number();
        this.merges = grid.merges().stream().filter(merge -> merge.firstRow() <= last).toList();
    }

    /** The table, or empty when the sheet has no rows below a header and no header. */
    static Optional<RawSheet> tableOf(Grid grid) {
        return new HeaderRows(grid).table();
    }

    private Optional<RawSheet> table() {
        var index = headerIndex();
        if (index < 0) {
            return Optional.empty();
        }
        var header = new ArrayList<>(List.of(grid.rows().get(index)));
        while (index + header.size() < grid.rows().size()
                && isBelow(header.getLast(), grid.rows().get(index + header.size()))) {
            header.add(grid.rows().get(index + header.size()));
        }
        var body = grid.rows().subList(index + header.size(), grid.rows().size());
        return Optional.of(table(header, body));
    }

    private RawSheet table(List<Grid.Row> header, List<Grid.Row> body) {
        var headers = new ArrayList<String>();
        var columns = new ArrayList<Integer>();
        for (var column = 0; column < width; column++) {
            var name = name(header, column);
            if (!name.isEmpty() || isUsed(body, column)) {
                columns.add(column);
                headers.add(unlike(headers, name.isEmpty() ? letter(column) : name));
            }
        }
        var merged = new MergedCells(grid, body);
        var rows =
                body.stream()
                        .map(
                                row ->
                                        new RawRow(
                                                row.number(),
                                                columns.stream()
                                                        .map(column -> merged.cell(row, column))
                                                        .toList()))
                        .toList();
        return new RawSheet(grid.name(), headers, rows);
    }

    private int headerIndex() {
        var rows = grid.rows();
        var filled = rows.stream().limit(SEARCHED * 2L).mapToLong(this::filled).max().orElse(0);
        return IntStream.range(0, Math.min(rows.size(), SEARCHED))
                .filter(index -> isHeader(rows.get(index), filled))
                .findFirst()
                .orElse(-1);
    }

    private boolean isHeader(Grid.Row row, long filled) {
        var texts = new HashSet<>(shown(row));
        texts.remove("");
        return filled(row) * 2 >= filled && texts.size() >= Math.min(2, filled);
    }

    private long filled(Grid.Row row) {
        return shown(row).stream().filter(text -> !text.isEmpty()).count();
    }

    /** Whether the row names the columns of groups in the row above, and does nothing else. */
    private boolean isBelow(Grid.Row above, Grid.Row row) {
        var groups =
                merges.stream()
                        .filter(merge -> merge.isBroad() && merge.lastRow() == above.number())
                        .toList();
        if (row.number() != above.number() + 1) {
            return false;
        }
        var reaches =
                merges.stream()
                        .anyMatch(
                                merge ->
                                        merge.firstRow() <= above.number()
                                                && merge.lastRow() >= row.number());
        var namesGroups =
                groups.stream()
                        .anyMatch(
                                group ->
                                        !row.cell(group.firstColumn()).isEmpty()
                                                && !row.cell(group.lastColumn()).isEmpty());
        var addsNothingElse =
                IntStream.range(0, width)
                        .filter(
                                column ->
                                        groups.stream()
                                                .noneMatch(g -> g.covers(above.number(), column)))
                        .noneMatch(
                                column ->
                                        !above.cell(column).isEmpty()
                                                && !row.cell(column).isEmpty());
        return addsNothingElse && (namesGroups || reaches);
    }

    /** The row's texts as people see them: a merged text stands in all its columns. */
    private List<String> shown(Grid.Row row) {
        return IntStream.range(0, width).mapToObj(column -> shown(row, column)).toList();
    }

    private String shown(Grid.Row row, int column) {
        return merges.stream()
                .filter(
                        merge ->
                                merge.firstRow() == row.number()
                                        && merge.covers(row.number(), column))
                .findFirst()
                .map(merge -> row.cell(merge.firstColumn()))
                .orElseGet(() -> row.cell(column));
    }

    private String name(List<Grid.Row> header, int column) {
        var parts = new LinkedHashSet<String>();
        header.forEach(row -> parts.add(shown(row, column).replaceAll("\\s+", " ")));
        parts.remove("");
        return String.join(JOINT, parts);
    }

    private static String unlike(List<String> taken, String name) {
        var unlike = name;
        for (var copy = 2; taken.contains(unlike); copy++) {
            unlike = name + " (" + copy + ")";
        }
        return unlike;
    }

    private static boolean isUsed(List<Grid.Row> body, int column) {
        return body.stream().anyMatch(row -> !row.cell(column).isEmpty());
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
