package no.samsvar.register.bulk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumns;

/** What many entries can be given at once: one value that means the same for each. */
public final class BulkFields {

    private static final Set<FieldKind> KINDS =
            EnumSet.of(FieldKind.CHOICE, FieldKind.YES_NO, FieldKind.DATE, FieldKind.REFERENCE);

    private BulkFields() {}

    /** A register with pages of its own has rules of its own for its fields and states. */
    public static List<FileColumn> of(RegisterKind<?> kind) {
        return FileColumns.of(kind).all().stream()
                .filter(column -> column != Given.STATUS || !kind.handmade())
                .filter(column -> column == Given.STATUS || isField(kind, column))
                .toList();
    }

    private static boolean isField(RegisterKind<?> kind, FileColumn column) {
        return column instanceof Field(var field, var shared)
                && column.writable()
                && KINDS.contains(field.kind())
                && (shared || !kind.handmade());
    }
}
