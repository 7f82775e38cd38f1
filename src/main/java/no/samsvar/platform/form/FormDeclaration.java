package no.samsvar.platform.form;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a form record, in the order of its components. */
public record FormDeclaration<T extends Record>(
        Class<T> type, String name, List<FieldDeclaration> fields) {

    private static final Map<Class<?>, FormDeclaration<?>> KNOWN = new ConcurrentHashMap<>();
    private static final ClassValue<Constructor<?>> CONSTRUCTORS =
            new ClassValue<>() {
                @Override
                protected Constructor<?> computeValue(Class<?> type) {
                    return constructor(type);
                }
            };

    @SuppressWarnings("unchecked") // each class maps to its own declaration
    public static <T extends Record> FormDeclaration<T> of(Class<T> type) {
        var known = KNOWN.get(type);
        if (known == null) {
            known = read(type);
            KNOWN.put(type, known);
        }
        return (FormDeclaration<T>) known;
    }

    /** The fields that somebody fills in. */
    public List<FieldDeclaration> asked() {
        return fields.stream().filter(field -> !field.derived()).toList();
    }

    /** Those of them that are asked for when an entry is made. */
    public List<FieldDeclaration> askedAtFirst() {
        return asked().stream().takeWhile(field -> !field.afterwards()).toList();
    }

    /** The names of its sections, in order. */
    public List<String> sections() {
        return asked().stream().flatMap(field -> field.section().stream()).toList();
    }

    /** The fields of one section. */
    public List<FieldDeclaration> section(String name) {
        return asked().stream()
                .dropWhile(field -> field.section().filter(name::equals).isEmpty())
                .takeWhile(field -> field.section().filter(it -> !it.equals(name)).isEmpty())
                .toList();
    }

    public FieldDeclaration field(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(type + " has no field " + name));
    }

    public Optional<FieldDeclaration> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** A record of these values, each as its field's kind has it. */
    public T create(Function<FieldDeclaration, @Nullable Object> value) {
        try {
            var values = fields.stream().map(value).toArray();
            return type.cast(CONSTRUCTORS.get(type).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        var components =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
        }
    }

    private static <T extends Record> FormDeclaration<T> read(Class<T> type) {
        var name =
                requireNonNull(type.getAnnotation(FormName.class), type + " lacks @FormName")
                        .value();
        var fields =
                Arrays.stream(type.getRecordComponents())
                        .map(component -> field(name, component))
                        .toList();
        return new FormDeclaration<>(type, name, fields);
    }

    private static FieldDeclaration field(String form, RecordComponent component) {
        var type = valueType(component);
        boolean many = Collection.class.isAssignableFrom(component.getType());
        var kind = kind(component, type, many);
        component.getAccessor().setAccessible(true);
        return new FieldDeclaration(
                component,
                form,
                kind,
                type,
                kind == FieldKind.LONG_TEXT
                        ? FieldDeclaration.LONG_TEXT
                        : FieldDeclaration.SHORT_TEXT,
                kind == FieldKind.ROWS ? Optional.of(rows(type)) : Optional.empty());
    }

    private static FormDeclaration<?> rows(Class<?> type) {
        return of(type.asSubclass(Record.class));
    }

    private static Class<?> valueType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType many
                ? (Class<?>) many.getActualTypeArguments()[0]
                : component.getType();
    }

    private static FieldKind kind(RecordComponent component, Class<?> type, boolean many) {
        if (type.isRecord()) {
            return FieldKind.ROWS;
        }
        if (type.isEnum()) {
            return many ? FieldKind.CHOICES : FieldKind.CHOICE;
        }
        if (type == UUID.class) {
            return many ? FieldKind.REFERENCES : FieldKind.REFERENCE;
        }
        return switch (type.getSimpleName()) {
            case "String" ->
                    component.isAnnotationPresent(LongText.class)
                            ? FieldKind.LONG_TEXT
                            : FieldKind.TEXT;
            case "LocalDate" -> FieldKind.DATE;
            case "Instant" -> FieldKind.MOMENT;
            case "Boolean" -> FieldKind.YES_NO;
            case "Integer" -> FieldKind.NUMBER;
            default -> throw new IllegalArgumentException("no kind of field for " + component);
        };
    }
}
