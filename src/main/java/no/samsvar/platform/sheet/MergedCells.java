package no.samsvar.platform.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Below the header, a text merged over several rows counts for each of them, as people see it. */
final class MergedCells {

    private record Place(int row, int column) {}

    private final Map<Place, String> texts = new HashMap<>();

    MergedCells(Grid grid, List<Grid.Row> body) {
        var numbers = new HashMap<Integer, Grid.Row>();
        body.forEach(row -> numbers.put(row.number(), row));
        for (var merge : grid.merges()) {
            var first = numbers.get(merge.firstRow());
            if (first != null && !merge.isBroad()) {
                var text = first.cell(merge.firstColumn());
                var last = Math.min(merge.lastRow(), body.getLast().number());
                for (var row = merge.firstRow() + 1; row <= last; row++) {
                    texts.put(new Place(row, merge.firstColumn()), text);
                }
            }
        }
    }

    String cell(Grid.Row row, int column) {
        var own = row.cell(column);
        return own.isEmpty() ? texts.getOrDefault(new Place(row.number(), column), "") : own;
    }
}
