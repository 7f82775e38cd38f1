package no.samsvar.register.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.Column;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.ListQuery;
import no.samsvar.register.ListRow;
import no.samsvar.register.Lists;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumn.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists as tables for files. The number of statements does not depend on how many rows there are.
 */
@Service
@Transactional(readOnly = true)
public class Exports {

    private final Lists lists;
    private final NameBook nameBook;
    private final Texts texts;

    Exports(Lists lists, NameBook nameBook, Texts texts) {
        this.lists = lists;
        this.nameBook = nameBook;
        this.texts = texts;
    }

    /** Every row that the query finds, in its order, with these columns. */
    public Sheet sheet(
            RegisterKind<?> kind, ListQuery query, List<FileColumn> columns, Language language) {
        var children =
                columns.stream()
                        .flatMap(column -> column.declared().stream())
                        .filter(Exports::isChild)
                        .toList();
        var rows = lists.rows(kind, query, children);
        var words = new FileWords(texts, language, nameBook.of(columns));
        return new Sheet(
                texts.text(language, kind.name() + ".title"),
                heads(kind, columns, language),
                rows.stream()
                        .map(row -> columns.stream().map(one -> cell(words, one, row)).toList())
                        .toList());
    }

    /** What these fields hold, as one row. */
    public <F extends Record> Sheet row(
            RegisterKind<F> kind, F fields, List<FileColumn> columns, Language language) {
        var words = new FileWords(texts, language, nameBook.of(columns));
        var cells =
                columns.stream()
                        .flatMap(column -> column.declared().stream())
                        .map(field -> words.cell(field, field.valueIn(fields)))
                        .toList();
        var name = texts.text(language, kind.name() + ".title");
        return new Sheet(name, heads(kind, columns, language), List.of(cells));
    }

    /** An empty table to fill in. */
    public Sheet template(RegisterKind<?> kind, Language language) {
        var columns = FileColumns.of(kind).writable();
        return new Sheet(
                texts.text(language, kind.name() + ".title"),
                heads(kind, columns, language),
                List.of());
    }

    private List<Column> heads(RegisterKind<?> kind, List<FileColumn> columns, Language language) {
        Map<FileColumn, String> labels = FileColumns.of(kind).labels(texts, language);
        return columns.stream().map(column -> Column.of(labels.getOrDefault(column, ""))).toList();
    }

    private static Cell cell(FileWords words, FileColumn column, ListRow row) {
        var entry = row.entry();
        return switch (column) {
            case Given given -> given(words, given, entry);
            case Field(var field, var shared) -> words.cell(field, value(field, shared, row));
            case Part part -> throw new IllegalArgumentException(part.name() + " is not written");
        };
    }

    private static Cell given(FileWords words, Given column, Entry entry) {
        return switch (column) {
            case NUMBER -> Cell.of(entry.number());
            case STATUS -> Cell.of(words.state(entry.kind(), entry.status()));
            case DUE -> words.cell(entry.dueAt());
            case CHANGED -> words.cell(entry.changedAt());
            case ID -> Cell.of(entry.id().toString());
        };
    }

    private static @Nullable Object value(FieldDeclaration field, boolean shared, ListRow row) {
        if (shared) {
            EntryFields fields = row.entry().fields();
            return field.valueIn(fields);
        }
        return field.name().equals("title") ? row.entry().title() : row.values().get(field.name());
    }

    private static boolean isChild(FieldDeclaration field) {
        return Stream.of(FieldKind.ROWS, FieldKind.REFERENCES).anyMatch(field.kind()::equals);
    }
}
