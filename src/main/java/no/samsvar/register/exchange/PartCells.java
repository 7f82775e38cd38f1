package no.samsvar.register.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Typed;

/** Cells that hold one part of a field's rows. */
final class PartCells {

    private final CellReader reader;
    private final FieldDeclaration rows;

    PartCells(CellReader reader, FieldDeclaration rows) {
        this.reader = reader;
        this.rows = rows;
    }

    /**
     * The inputs of the rows with this part as the cell has it. The part that names them says which
     * rows there are, and what stood in a row of that name stays.
     */
    Typed typed(Typed base, FieldDeclaration part, String cell) throws CellFault {
        if (part.equals(RowNames.part(rows)) && !cell.isBlank()) {
            return named(base, part, RowNames.in(rows, cell));
        }
        var all = base.rows(rows.name());
        var texts = all <= 1 ? List.of(joined(part, cell)) : RowNames.forRows(cell, all);
        var inputs = new LinkedHashMap<>(base.values());
        for (int row = 0; row < texts.size(); row++) {
            inputs.put(path(row, part), reader.typed(part, texts.get(row)).all(part.name()));
        }
        return new Typed(inputs);
    }

    private Typed named(Typed base, FieldDeclaration part, List<String> names) throws CellFault {
        var inputs = new LinkedHashMap<String, List<String>>();
        for (int row = 0; row < names.size(); row++) {
            var name = reader.typed(part, names.get(row)).all(part.name());
            inputs.putAll(moved(base, standing(base, part, name, names.size()), row));
            inputs.put(path(row, part), name);
        }
        return new Typed(inputs);
    }

    /** The row that has the name, or the only one, which gets another; -1 when it is new. */
    private int standing(Typed base, FieldDeclaration part, List<String> name, int names) {
        int all = base.rows(rows.name());
        for (int row = 0; row < all; row++) {
            if (base.all(path(row, part)).equals(name)) {
                return row;
            }
        }
        return all == 1 && names == 1 ? 0 : -1;
    }

    private Map<String, List<String>> moved(Typed base, int from, int to) {
        var inputs = new LinkedHashMap<String, List<String>>();
        for (var part : rows.rows().orElseThrow().fields()) {
            if (base.has(path(from, part))) {
                inputs.put(path(to, part), base.all(path(from, part)));
            }
        }
        return inputs;
    }

    private String path(int row, FieldDeclaration part) {
        return rows.name() + "[" + row + "]." + part.name();
    }

    /** A single row has the whole cell, on one line where the part takes no more. */
    private static String joined(FieldDeclaration part, String cell) {
        return switch (part.kind()) {
            case TEXT -> String.join(", ", RowText.rows(cell));
            default -> cell;
        };
    }

    static Typed of(FieldDeclaration rows, Typed typed) {
        var inputs = new LinkedHashMap<>(typed.values());
        inputs.keySet().removeIf(path -> !path.startsWith(rows.name() + "["));
        return new Typed(inputs);
    }
}
