package no.samsvar.register.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.text.Language;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn.Part;

/**
 * What holds for all rows of an import.
 *
 * @param headers what the file calls each column
 * @param labels what we call them
 * @param inAllLanguages how files would hold what is there already
 * @param language of who reads what is wrong
 * @param clears whether an empty cell empties the field of an entry that is there
 */
record ImportRules<F extends Record>(
        RegisterKind<F> kind,
        Map<FileColumn, String> headers,
        Map<FileColumn, String> labels,
        StandingEntries<F> standing,
        CellReader reader,
        Vocabulary vocabulary,
        List<FileWords> inAllLanguages,
        Language language,
        boolean clears) {

    /** Whole fields come before their parts, and the part that names the rows before the others. */
    static final Comparator<FileColumn> ORDER = Comparator.comparing(ImportRules::turn);

    List<FileColumn> inOrder() {
        return headers.keySet().stream().sorted(ORDER).toList();
    }

    private static int turn(FileColumn column) {
        return switch (column) {
            case Part(var rows, var part) -> part.equals(RowNames.part(rows)) ? 1 : 2;
            default -> 0;
        };
    }

    String called(FileColumn column) {
        return headers.getOrDefault(column, labels.getOrDefault(column, ""));
    }

    /** The column with another system's number of the same, where the file has one. */
    Optional<FileColumn> foreignNumber() {
        return headers.keySet().stream()
                .filter(
                        column ->
                                column.declared()
                                        .filter(FieldDeclaration::foreignNumber)
                                        .isPresent())
                .findFirst();
    }

    FileColumn title() {
        return new FileColumn.Field(kind.fields().field("title"), false);
    }
}
