package no.samsvar.platform.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.Time;
import org.jspecify.annotations.Nullable;

/** Reads one typed text as the value its field holds; says by message key what is wrong. */
final class FieldParser {

    /** A value could not be read; the code says why. */
    static final class Unreadable extends Exception {

        final String code;
        final List<Object> arguments;

        Unreadable(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = List.of(arguments);
        }
    }

    private FieldParser() {}

    static @Nullable Object one(FieldDeclaration field, String typed) throws Unreadable {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return switch (field.kind()) {
                case TEXT, LONG_TEXT -> text(field, text.replace("\r\n", "\n"));
                case NUMBER -> Integer.valueOf(text.replaceAll("[\\s\\u00a0]", ""));
                case DATE -> date(text);
                case MOMENT -> moment(text);
                case YES_NO -> yesNo(text);
                case CHOICE, CHOICES -> constant(field, text);
                case REFERENCE, REFERENCES -> UUID.fromString(text);
                case ROWS -> throw new IllegalStateException("rows are read row by row");
            };
        } catch (NumberFormatException e) {
            throw new Unreadable("form.number");
        } catch (IllegalArgumentException e) {
            throw new Unreadable("form.choice");
        } catch (DateTimeException e) {
            throw new Unreadable(field.kind() == FieldKind.DATE ? "form.date" : "form.moment");
        }
    }

    static Set<Object> many(FieldDeclaration field, List<String> typed) throws Unreadable {
        var values = new LinkedHashSet<Object>();
        for (var text : typed) {
            var value = one(field, text);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static String text(FieldDeclaration field, String text) throws Unreadable {
        if (text.length() > field.maxLength()) {
            throw new Unreadable("form.too-long", field.maxLength());
        }
        if (field.kind() == FieldKind.TEXT && text.indexOf('\n') >= 0) {
            throw new Unreadable("form.one-line");
        }
        var problem = field.check().map(FieldParser::check).flatMap(check -> check.problem(text));
        if (problem.isPresent()) {
            throw new Unreadable(problem.get());
        }
        return text;
    }

    private static TextCheck check(Class<? extends TextCheck> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without arguments", e);
        }
    }

    private static LocalDate date(String text) {
        var parts = text.split("[./-]");
        if (parts.length == 3 && parts[2].length() == 4 && !text.startsWith("-")) {
            return LocalDate.of(
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[0]));
        }
        return LocalDate.parse(text);
    }

    private static Instant moment(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(Time.OSLO).toInstant();
    }

    private static @Nullable Boolean yesNo(String text) {
        return switch (text) {
            case "yes", "true" -> Boolean.TRUE;
            case "no", "false" -> Boolean.FALSE;
            case "unknown" -> null;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(FieldDeclaration field, String text) {
        Optional<?> constant =
                Arrays.stream(field.type().getEnumConstants())
                        .filter(one -> ((Enum<?>) one).name().equals(text))
                        .findFirst();
        return constant.orElseThrow(() -> new IllegalArgumentException(text));
    }
}
