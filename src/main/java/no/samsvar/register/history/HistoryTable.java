package no.samsvar.register.history;

import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;

/**
 * A bean by which a room tells how to read the history of a table of its own, keyed by the entry
 * and outside of the register's declaration: its columns are this form's fields.
 */
public record HistoryTable(String table, FormDeclaration<?> fields) {

    public Optional<FieldDeclaration> column(String name) {
        return fields.fields().stream().filter(field -> field.column().equals(name)).findFirst();
    }
}
