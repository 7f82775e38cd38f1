package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.RawRow;
import no.samsvar.platform.text.Language;
import no.samsvar.register.PlainRows;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumn.Part;
import org.springframework.stereotype.Component;

/**
 * Reads a file that is no import: entries that stay somebody else's, each cell for what it says.
 */
@Component
public class ForeignRows {

    private final Vocabulary vocabulary;
    private final List<PlainRows> plainRows;

    ForeignRows(Vocabulary vocabulary, List<PlainRows> plainRows) {
        this.vocabulary = vocabulary;
        this.plainRows = plainRows;
    }

    /** The rows of the draft's table that have a title. */
    public List<ForeignRow> of(RegisterKind<?> kind, ImportDraft draft, Language language) {
        var columns = FileColumns.of(kind);
        var headers = draft.table().headers();
        var reader = new CellReader(vocabulary, plainRows, new Names(Map.of()), language);
        var byColumn = new LinkedHashMap<FileColumn, Integer>();
        for (var header : headers) {
            columns.find(draft.mapping().getOrDefault(header, ""))
                    .filter(column -> !(column instanceof Field(_, var shared) && shared))
                    .filter(column -> !(column instanceof Given))
                    .ifPresent(column -> byColumn.put(column, headers.indexOf(header)));
        }
        var inOrder = byColumn.keySet().stream().sorted(ImportRules.ORDER).toList();
        return draft.table().rows().stream()
                .map(row -> new Reading(kind, reader, headers, byColumn, row).read(inOrder))
                .filter(row -> !row.title().isBlank())
                .toList();
    }

    /** One row while it is read. */
    private static final class Reading {

        private final RegisterKind<?> kind;
        private final CellReader reader;
        private final List<String> headers;
        private final Map<FileColumn, Integer> places;
        private final RawRow row;
        private final Map<String, List<String>> names = new HashMap<>();
        private final List<String> notRead = new ArrayList<>();
        private Typed typed = Typed.NOTHING;

        private Reading(
                RegisterKind<?> kind,
                CellReader reader,
                List<String> headers,
                Map<FileColumn, Integer> places,
                RawRow row) {
            this.kind = kind;
            this.reader = reader;
            this.headers = headers;
            this.places = places;
            this.row = row;
        }

        private ForeignRow read(List<FileColumn> inOrder) {
            for (var column : inOrder) {
                int place = places.getOrDefault(column, 0);
                try {
                    cell(column, row.cells().get(place));
                } catch (CellFault fault) {
                    notRead.add(headers.get(place));
                }
            }
            dropFaults();
            dropFaults();
            return new ForeignRow(row.number(), typed.first("title"), typed, names, notRead);
        }

        private void cell(FileColumn column, String cell) throws CellFault {
            if (cell.isBlank()) {
                return;
            }
            switch (column) {
                case Given _ -> {}
                case Part(var rows, var part) ->
                        typed =
                                new PartCells(reader, rows)
                                        .typed(PartCells.of(rows, typed), part, cell)
                                        .with(other(rows));
                case Field(var field, _) -> {
                    if (isReference(field)) {
                        names.put(field.name(), names(cell));
                    } else {
                        typed = typed.with(reader.typed(field, cell));
                    }
                }
            }
        }

        private static List<String> names(String cell) {
            return RowText.choices(cell).stream()
                    .flatMap(one -> RowText.byCommas(one).stream())
                    .toList();
        }

        /** What is typed of everything but these rows. */
        private Typed other(FieldDeclaration rows) {
            var other = new LinkedHashMap<>(typed.values());
            other.keySet().removeIf(path -> path.startsWith(rows.name() + "["));
            return new Typed(other);
        }

        private static boolean isReference(FieldDeclaration field) {
            return field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.REFERENCES;
        }

        /** Fields are judged together once each is right by itself: what is wrong is left out. */
        private void dropFaults() {
            for (var problem : Form.read(kind.fields().type(), typed).problems()) {
                var field = problem.path().replaceFirst("[\\[.].*", "");
                places.forEach(
                        (column, place) -> {
                            if (column.name().replaceFirst("\\..*", "").equals(field)) {
                                notRead.add(headers.get(place));
                            }
                        });
                typed.values().keySet().stream()
                        .filter(path -> path.equals(field) || path.startsWith(field + "["))
                        .toList()
                        .forEach(path -> typed = typed.without(path));
            }
        }
    }
}
