package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryFields;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumn.Part;

/** The columns that a register's files can have, in their order. */
public record FileColumns(List<FileColumn> all) {

    /** What lists call the columns that files have under another name. */
    private static final Map<String, String> IN_LISTS =
            Map.of(
                    "number", "NUMBER",
                    "status", "STATUS",
                    "due", "DUE",
                    "changed", "CHANGED",
                    "owner", "entry.owner",
                    "legal-person", "entry.legalPerson",
                    "unit", "entry.unit",
                    "review", "entry.reviewOn");

    public static FileColumns of(RegisterKind<?> kind) {
        var all = new ArrayList<FileColumn>(List.of(Given.NUMBER));
        all.add(new Field(kind.fields().field("title"), false));
        all.add(Given.STATUS);
        kind.fields().fields().stream()
                .filter(field -> !field.name().equals("title"))
                .forEach(field -> all.add(new Field(field, false)));
        FormDeclaration.of(EntryFields.class)
                .fields()
                .forEach(field -> all.add(new Field(field, true)));
        all.addAll(List.of(Given.DUE, Given.CHANGED, Given.ID));
        return new FileColumns(List.copyOf(all));
    }

    /** The columns of a list, by the names that its address has for them. */
    public List<FileColumn> listed(List<String> names) {
        return names.stream()
                .flatMap(name -> find(IN_LISTS.getOrDefault(name, name)).stream())
                .toList();
    }

    /** Those an empty sheet to fill in has. */
    public List<FileColumn> writable() {
        return all.stream().filter(FileColumn::writable).toList();
    }

    /** Those that a column of a file can be: parts of rows too. */
    public List<FileColumn> importable() {
        var importable = new ArrayList<FileColumn>();
        for (var column : all) {
            if (column.writable() || column == Given.NUMBER || column == Given.ID) {
                importable.add(column);
                importable.addAll(parts(column));
            }
        }
        return importable;
    }

    private static List<FileColumn> parts(FileColumn column) {
        return column instanceof Field(var field, _)
                ? field.rows().stream()
                        .flatMap(rows -> rows.fields().stream())
                        .<FileColumn>map(part -> new Part(field, part))
                        .toList()
                : List.of();
    }

    public Optional<FileColumn> find(String name) {
        return Stream.concat(all.stream(), importable().stream())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** What each column is called, no two alike. */
    public Map<FileColumn, String> labels(Texts texts, Language language) {
        var labels = new HashMap<FileColumn, String>();
        var taken = new HashSet<String>();
        for (var column : Stream.concat(all.stream(), importable().stream()).distinct().toList()) {
            var label = label(texts, language, column);
            var unlike = label;
            for (int copy = 2; !taken.add(unlike.toLowerCase(Locale.ROOT)); copy++) {
                unlike = label + " (" + copy + ")";
            }
            labels.put(column, unlike);
        }
        return labels;
    }

    private static String label(Texts texts, Language language, FileColumn column) {
        var label = texts.text(language, column.labelKey());
        return column instanceof Part(var rows, _)
                ? texts.text(language, rows.labelKey()) + ": " + label
                : label;
    }
}
