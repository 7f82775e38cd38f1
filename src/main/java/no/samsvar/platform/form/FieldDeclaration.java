package no.samsvar.platform.form;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field, as its record component declares it.
 *
 * @param type the class of one value: the enum of a choice, the record of rows
 * @param maxLength characters, for texts
 */
public record FieldDeclaration(
        RecordComponent component,
        String form,
        FieldKind kind,
        Class<?> type,
        int maxLength,
        Optional<FormDeclaration<?>> rows) {

    public static final int SHORT_TEXT = 200;
    public static final int LONG_TEXT = 10_000;

    public String name() {
        return component.getName();
    }

    /** The field's column in the register's table. */
    public String column() {
        return Kebab.of(name()).replace('-', '_');
    }

    public boolean required() {
        return component.isAnnotationPresent(Required.class);
    }

    /** Whether the program alone sets it. */
    public boolean derived() {
        return component.isAnnotationPresent(Derived.class);
    }

    /** Whether it and what follows is asked for only once the entry is there. */
    boolean afterwards() {
        return component.isAnnotationPresent(Afterwards.class);
    }

    public boolean listed() {
        return component.isAnnotationPresent(Listed.class);
    }

    /** Whether commas part several of it in one cell of a file. */
    public boolean shortName() {
        return component.isAnnotationPresent(ShortName.class);
    }

    /** Whether it is what another system calls the same thing. */
    public boolean foreignNumber() {
        return component.isAnnotationPresent(ForeignNumber.class);
    }

    public Optional<String> section() {
        return Optional.ofNullable(component.getAnnotation(Section.class)).map(Section::value);
    }

    public Optional<String> choices() {
        return Optional.ofNullable(component.getAnnotation(ChosenFrom.class))
                .map(ChosenFrom::value);
    }

    Optional<Class<? extends TextCheck>> check() {
        return Optional.ofNullable(component.getAnnotation(Checked.class)).map(Checked::value);
    }

    public String labelKey() {
        return form + ".field." + Kebab.of(name());
    }

    public String helpKey() {
        return labelKey() + ".help";
    }

    public @Nullable Object valueIn(Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
