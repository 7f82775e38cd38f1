package no.samsvar.register.exchange;

import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Kebab;

/** A column of a register's files. */
public sealed interface FileColumn {

    /** What mappings remember it by. */
    String name();

    String labelKey();

    /** Whether a file says what it shall be; the others tell what is. */
    boolean writable();

    default Optional<FieldDeclaration> declared() {
        return Optional.empty();
    }

    /** What the program keeps of every entry. */
    enum Given implements FileColumn {
        NUMBER,
        STATUS,
        DUE,
        CHANGED,
        ID;

        @Override
        public String labelKey() {
            return "register.column." + Kebab.of(name());
        }

        @Override
        public boolean writable() {
            return this == STATUS;
        }

        /** Whether it says which entry a row means. */
        boolean finds() {
            return this == NUMBER || this == ID;
        }
    }

    /**
     * A field that somebody fills in.
     *
     * @param shared whether every register has it
     */
    record Field(FieldDeclaration field, boolean shared) implements FileColumn {

        @Override
        public String name() {
            return (shared ? "entry." : "") + field.name();
        }

        @Override
        public String labelKey() {
            return field.labelKey();
        }

        @Override
        public boolean writable() {
            return !field.derived();
        }

        @Override
        public Optional<FieldDeclaration> declared() {
            return Optional.of(field);
        }
    }

    /**
     * One part of the rows of a field, for files that keep it in a column of its own: the first
     * line of a cell belongs to the first row, and so on.
     *
     * @param rows the field that has rows
     */
    record Part(FieldDeclaration rows, FieldDeclaration part) implements FileColumn {

        @Override
        public String name() {
            return rows.name() + "." + part.name();
        }

        @Override
        public String labelKey() {
            return part.labelKey();
        }

        @Override
        public boolean writable() {
            return true;
        }

        @Override
        public Optional<FieldDeclaration> declared() {
            return Optional.of(part);
        }
    }
}
