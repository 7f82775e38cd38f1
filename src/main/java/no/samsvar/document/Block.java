package no.samsvar.document;

import java.util.List;
import no.samsvar.platform.sheet.Cell;

/** One part of a document, in reading order. Texts may hold line breaks ({@code \n}). */
public sealed interface Block {

    /** A heading below the title, level 1 to 4. */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("Heading level " + level);
            }
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** Labels with their values, one under the other. */
    record KeyValues(List<KeyValue> values) implements Block {

        public KeyValues {
            values = List.copyOf(values);
        }
    }

    /**
     * A table with one header row.
     *
     * @param caption says what the table shows; may be empty
     * @param weights the columns' widths in proportion to each other; empty lets the content decide
     * @param wide put it, with the section it stands in, on landscape pages
     */
    record Table(
            String caption,
            List<String> header,
            List<List<Cell>> rows,
            List<Integer> weights,
            boolean wide)
            implements Block {

        /** Columns from here on are too narrow to read on a portrait page. */
        private static final int WIDE_FROM = 7;

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            weights = List.copyOf(weights);
            var columns = header.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)
                    || !weights.isEmpty() && weights.size() != columns) {
                throw new IllegalArgumentException("Every row needs the header's columns");
            }
        }

        /** A table whose content decides the widths, and whose columns decide the page. */
        public Table(String caption, List<String> header, List<List<Cell>> rows) {
            this(caption, header, rows, List.of(), header.size() >= WIDE_FROM);
        }

        Table withoutCaption() {
            return new Table("", header, rows, weights, wide);
        }

        /** Whether the column holds numbers alone, and so is read from the right. */
        boolean isNumeric(int column) {
            var filled =
                    rows.stream().map(row -> row.get(column)).filter(c -> !c.equals(Cell.EMPTY));
            var kinds = filled.map(Cell.Decimal.class::isInstance).distinct().toList();
            return kinds.equals(List.of(true));
        }
    }

    /** Points without an order. */
    record BulletList(List<String> items) implements Block {

        public BulletList {
            items = List.copyOf(items);
        }
    }

    /**
     * Steps in their order.
     *
     * @param first the number of the first
     */
    record NumberedList(int first, List<String> items) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    /**
     * A drawing.
     *
     * @param svg a whole SVG document with width, height and literal colours
     * @param alternative what the drawing says, for those who do not see it
     */
    record Figure(String svg, String alternative) implements Block {

        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException(
                        "A figure needs a text for those who do not see");
            }
        }
    }

    /**
     * What the reader must know before trusting the text, such as "not yet checked by a lawyer".
     */
    record Notice(String text) implements Block {}
}
