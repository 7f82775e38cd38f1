package no.samsvar.processing;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a record of processing, in the reader's words. What is empty is not in it. */
public record Part(String heading, List<Line> lines, List<Grid> grids) {

    /** A label with its value. */
    public record Line(String label, String text) {}

    /** A small table. */
    public record Grid(String caption, List<String> header, List<List<String>> rows) {

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
