package no.samsvar.register;

import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;

/**
 * A register, declared: a bean of this type is all that lists, forms, import, export, search and
 * the API need to know of it.
 *
 * @param name of the register, its table and its addresses, such as {@code supplier}
 * @param prefix of its entries' numbers, such as {@code LEV}
 * @param fields its own fields; one of them is {@code title}, which lies in the entry
 * @param states an entry starts in the first and may move to any other
 */
public record RegisterKind<F extends Record>(
        String name, String prefix, FormDeclaration<F> fields, List<String> states) {

    public RegisterKind {
        if (!fields.field("title").required()) {
            throw new IllegalArgumentException(name + ": a title is required of every entry");
        }
    }

    public static <F extends Record> RegisterKind<F> of(
            String name, String prefix, Class<F> fields, List<String> states) {
        return new RegisterKind<>(name, prefix, FormDeclaration.of(fields), states);
    }

    /** The fields that are columns of the register's own table. */
    List<FieldDeclaration> columns() {
        return fields.fields().stream()
                .filter(field -> !field.name().equals("title") && !isChild(field))
                .toList();
    }

    /** The fields whose values lie in a table of their own, a row each. */
    List<FieldDeclaration> children() {
        return fields.fields().stream().filter(RegisterKind::isChild).toList();
    }

    String childTable(FieldDeclaration field) {
        return name + "_" + field.column();
    }

    String titleOf(F values) {
        return (String) java.util.Objects.requireNonNull(fields.field("title").valueIn(values));
    }

    private static boolean isChild(FieldDeclaration field) {
        return field.kind() == FieldKind.ROWS || field.kind() == FieldKind.REFERENCES;
    }
}
