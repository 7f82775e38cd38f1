package no.samsvar.platform.sql;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/** A field's value as PostgreSQL takes and gives it. */
public final class FieldColumn {

    private FieldColumn() {}

    public static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> many.stream().map(FieldColumn::toSql).toArray(String[]::new);
            case null, default -> value;
        };
    }

    public static @Nullable Object read(FieldDeclaration field, ResultSet row) throws SQLException {
        var column = field.column();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> row.getString(column);
            case NUMBER -> row.getObject(column, Integer.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case MOMENT -> moment(row.getObject(column, OffsetDateTime.class));
            case YES_NO -> row.getObject(column, Boolean.class);
            case CHOICE -> constant(field, row.getString(column));
            case CHOICES -> constants(field, row.getArray(column));
            case REFERENCE -> row.getObject(column, UUID.class);
            case REFERENCES, ROWS -> throw new IllegalStateException(column + " is no column");
        };
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant();
    }

    private static Set<Object> constants(FieldDeclaration field, @Nullable Array value)
            throws SQLException {
        var constants = new LinkedHashSet<Object>();
        if (value != null) {
            for (var name : (String[]) value.getArray()) {
                constants.add(requireNonNull(constant(field, name)));
            }
        }
        return constants;
    }

    public static @Nullable Object constant(FieldDeclaration field, @Nullable String name) {
        return Arrays.stream(field.type().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
