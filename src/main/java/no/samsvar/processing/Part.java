package no.samsvar.processing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A part of a record of processing, in the reader's words. What is empty is not in it. */
public record Part(String heading, List<Line> lines, List<Grid> grids) {

    /** A label with its value. */
    public record Line(String label, String text) {}

    /**
     * A small table.
     *
     * @param dense too much for a line a row
     */
    public record Grid(
            String caption, List<String> header, List<List<String>> rows, boolean dense) {

        /** The same as a label and its value, a line for each row. */
        public Line line() {
            return new Line(
                    caption, rows.stream().map(Grid::joined).collect(Collectors.joining("\n")));
        }

        private static String joined(List<String> row) {
            return row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" – "));
        }

        /** A row's values, each with what its column is called. */
        public List<Line> labelled(List<String> row) {
            return IntStream.range(0, row.size())
                    .mapToObj(column -> new Line(header.get(column), row.get(column)))
                    .toList();
        }
    }

    boolean empty() {
        return lines.isEmpty() && grids.isEmpty();
    }
}
