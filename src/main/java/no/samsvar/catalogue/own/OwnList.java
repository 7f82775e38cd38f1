package no.samsvar.catalogue.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.sheet.RawRow;
import no.samsvar.platform.sheet.RawSheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was read from a file.
 *
 * @param problems what is wrong; nothing is taken in as long as something is
 */
public record OwnList(List<OwnRow> rows, List<Wrong> problems) {

    /** More rows than this are no list that anybody answers. */
    static final int MOST_ROWS = 2_000;

    private static final Map<OwnColumn, Integer> LONGEST =
            Map.of(
                    OwnColumn.NUMBER, 60,
                    OwnColumn.TEXT, 4_000,
                    OwnColumn.CATEGORY, 200,
                    OwnColumn.HELP, 8_000,
                    OwnColumn.MAPPING, 1_000);

    /**
     * What is wrong with a row.
     *
     * @param row its number as the file's reader sees it; 0 for the whole file
     */
    public record Wrong(int row, String code, List<Object> arguments) {}

    /**
     * @param columns which header is what; those that the sheet does not have are passed over
     */
    static OwnList of(RawSheet sheet, Map<OwnColumn, String> columns) {
        var places = new HashMap<OwnColumn, Integer>();
        columns.forEach(
                (column, header) -> {
                    int place = sheet.headers().indexOf(header);
                    if (place >= 0) {
                        places.put(column, place);
                    }
                });
        return new Reading(places).all(sheet);
    }

    static OwnList nothing(String code) {
        return new OwnList(List.of(), List.of(new Wrong(0, code, List.of())));
    }

    private record Reading(
            Map<OwnColumn, Integer> places, Map<String, OwnRow> read, List<Wrong> problems) {

        Reading(Map<OwnColumn, Integer> places) {
            this(places, new LinkedHashMap<>(), new ArrayList<>());
        }

        OwnList all(RawSheet sheet) {
            sheet.rows().forEach(this::row);
            if (sheet.rows().size() > MOST_ROWS) {
                wrong(0, "catalogue.list.too-many", MOST_ROWS);
            } else if (read.isEmpty() && problems.isEmpty()) {
                wrong(0, "catalogue.list.no-rows");
            }
            return new OwnList(List.copyOf(read.values()), problems);
        }

        private void row(RawRow raw) {
            var number = cell(raw, OwnColumn.NUMBER);
            var text = cell(raw, OwnColumn.TEXT);
            if (number == null && text == null) {
                return;
            }
            if (number == null || text == null) {
                wrong(raw.number(), "catalogue.list." + (text == null ? "no-text" : "no-number"));
                return;
            }
            var row =
                    new OwnRow(
                            number,
                            text,
                            cell(raw, OwnColumn.CATEGORY),
                            cell(raw, OwnColumn.HELP),
                            cell(raw, OwnColumn.MAPPING));
            if (!row.hasItem()) {
                wrong(raw.number(), "catalogue.list.odd-number", number);
            } else if (read.putIfAbsent(row.item(), row) != null) {
                wrong(raw.number(), "catalogue.list.twice", number);
            }
            LONGEST.forEach((column, most) -> tooLong(raw, column, most));
        }

        private void tooLong(RawRow raw, OwnColumn column, int most) {
            var cell = cell(raw, column);
            if (cell != null && cell.length() > most) {
                wrong(raw.number(), "catalogue.list.too-long." + column.field(), most);
            }
        }

        private @Nullable String cell(RawRow raw, OwnColumn column) {
            var place = places.get(column);
            var text = place == null ? "" : raw.cells().get(place).strip();
            return text.isEmpty() ? null : text;
        }

        private void wrong(int row, String code, Object... arguments) {
            problems.add(new Wrong(row, code, List.of(arguments)));
        }
    }
}
