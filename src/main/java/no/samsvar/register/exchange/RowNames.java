package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;

/**
 * The part that says which row of a field it is, such as a recipient's name, and the names that one
 * cell holds: a line each, or parted by semicolons, short ones also by commas.
 */
final class RowNames {

    private RowNames() {}

    /** The first part that every row must have. */
    static FieldDeclaration part(FieldDeclaration rows) {
        var parts = rows.rows().orElseThrow().fields();
        return parts.stream()
                .filter(FieldDeclaration::required)
                .findFirst()
                .orElseGet(parts::getFirst);
    }

    static List<String> in(FieldDeclaration rows, String cell) {
        var names = new ArrayList<String>();
        for (var line : RowText.rows(cell)) {
            names.addAll(ofLine(rows, line));
        }
        return names;
    }

    /** Commas part names only where nothing else does, since a name may hold one. */
    static List<String> ofLine(FieldDeclaration rows, String line) {
        boolean byCommas = part(rows).shortName() && !line.contains(";");
        return byCommas ? RowText.byCommas(line) : RowText.choices(line);
    }

    /** The texts for several rows; one alone is meant for each of them. */
    static List<String> forRows(String cell, int rows) throws CellFault {
        var lines = RowText.rows(cell);
        var texts = lines.size() == 1 ? RowText.choices(cell) : lines;
        if (texts.size() == rows) {
            return texts;
        }
        if (lines.size() <= 1) {
            var all = new String[rows];
            Arrays.fill(all, cell);
            return List.of(all);
        }
        throw new CellFault("register.import.lines", lines.size(), rows);
    }
}
