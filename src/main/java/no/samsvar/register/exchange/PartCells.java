package no.samsvar.register.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Typed;

/** Cells that hold one part of a field's rows. */
final class PartCells {

    private PartCells() {}

    /** The inputs of the rows with this part as the cell has it. */
    static Typed typed(
            CellReader reader,
            Typed base,
            FieldDeclaration rows,
            FieldDeclaration part,
            String cell)
            throws CellFault {
        var lines =
                base.rows(rows.name()) <= 1 ? List.of(joined(part, cell)) : cell.lines().toList();
        var inputs = new LinkedHashMap<>(base.values());
        for (int row = 0; row < lines.size(); row++) {
            var typed = reader.typed(part, lines.get(row)).all(part.name());
            inputs.put(rows.name() + "[" + row + "]." + part.name(), typed);
        }
        return new Typed(inputs);
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
