package no.samsvar.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.sql.FieldColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field's value in a row that PostgreSQL wrote as JSON. */
final class ImageValue {

    private ImageValue() {}

    static @Nullable Object of(FieldDeclaration field, JsonNode row) {
        var value = row.get(field.column());
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> value.asString();
            case NUMBER -> value.asInt();
            case DATE -> LocalDate.parse(value.asString());
            case MOMENT -> OffsetDateTime.parse(value.asString()).toInstant();
            case YES_NO -> value.asBoolean();
            case CHOICE -> FieldColumn.constant(field, value.asString());
            case CHOICES -> constants(field, value);
            case REFERENCE -> UUID.fromString(value.asString());
            case REFERENCES, ROWS ->
                    throw new IllegalStateException(field.name() + " is no column");
        };
    }

    private static Set<@Nullable Object> constants(FieldDeclaration field, JsonNode values) {
        var constants = new LinkedHashSet<@Nullable Object>();
        values.forEach(value -> constants.add(FieldColumn.constant(field, value.asString())));
        return constants;
    }
}
