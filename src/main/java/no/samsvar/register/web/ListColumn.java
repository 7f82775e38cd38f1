package no.samsvar.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.EntryColumn;
import no.samsvar.register.ListRow;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;

/** A column of a list: one that all registers have, or a field of this one. */
public sealed interface ListColumn {

    String name();

    String labelKey();

    boolean sorts();

    String text(ValueText words, ListRow row);

    /** A column of the entry. */
    record OfEntry(EntryColumn column) implements ListColumn {

        @Override
        public String name() {
            return column.field();
        }

        @Override
        public String labelKey() {
            return "register.column." + Kebab.of(column.name());
        }

        @Override
        public boolean sorts() {
            return true;
        }

        @Override
        public String text(ValueText words, ListRow row) {
            var entry = row.entry();
            return switch (column) {
                case NUMBER -> entry.number();
                case TITLE -> entry.title();
                case STATUS -> words.state(entry.kind(), entry.status());
                case OWNER -> words.name(entry.ownerId());
                case LEGAL_PERSON -> words.name(entry.legalPersonId());
                case UNIT -> words.name(entry.unitId());
                case DUE -> words.one(entry.dueAt());
                case REVIEW -> words.one(entry.reviewOn());
                case CHANGED -> words.one(entry.changedAt());
            };
        }
    }

    /** A field of the register. */
    record OfField(FieldDeclaration field) implements ListColumn {

        @Override
        public String name() {
            return field.name();
        }

        @Override
        public String labelKey() {
            return field.labelKey();
        }

        @Override
        public boolean sorts() {
            return field.kind() != FieldKind.CHOICES;
        }

        @Override
        public String text(ValueText words, ListRow row) {
            return words.of(field, row.values().get(field.name()));
        }
    }

    /** Every column that a list of this register can show. */
    static List<ListColumn> all(RegisterKind<?> kind) {
        var columns = new ArrayList<ListColumn>();
        Stream.of(EntryColumn.values()).map(OfEntry::new).forEach(columns::add);
        columns.addAll(2, kind.columns().stream().map(OfField::new).toList());
        return columns;
    }

    /** The columns chosen, or those that the register proposes. */
    static List<ListColumn> shown(RegisterKind<?> kind, List<String> chosen) {
        var all = all(kind);
        var asked = chosen.stream().flatMap(name -> find(all, name).stream()).toList();
        return asked.isEmpty() ? all.stream().filter(ListColumn::proposed).toList() : asked;
    }

    private static Optional<ListColumn> find(List<ListColumn> all, String name) {
        return all.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static boolean proposed(ListColumn column) {
        return switch (column) {
            case OfEntry(EntryColumn of) ->
                    of == EntryColumn.NUMBER
                            || of == EntryColumn.TITLE
                            || of == EntryColumn.STATUS
                            || of == EntryColumn.OWNER;
            case OfField(FieldDeclaration field) -> field.listed();
        };
    }
}
