package no.samsvar.register;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.sql.FieldColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values out of the row images that the history keeps, as each field's kind has them. */
public final class FieldImage {

    private FieldImage() {}

    /** Null where the image has none, or one that can no longer be chosen. */
    public static @Nullable Object read(FieldDeclaration field, @Nullable JsonNode image) {
        if (image == null || image.isNull()) {
            return field.kind() == FieldKind.CHOICES ? Set.of() : null;
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> image.asString();
            case NUMBER -> image.asInt();
            case DATE -> LocalDate.parse(image.asString());
            case MOMENT -> moment(image);
            case YES_NO -> image.asBoolean();
            case CHOICE -> FieldColumn.constant(field, image.asString());
            case CHOICES -> constants(field, image);
            case REFERENCE, REFERENCES -> UUID.fromString(image.asString());
            case ROWS -> throw new IllegalArgumentException(field.name() + " is no column");
        };
    }

    /** The values of these fields in one row. */
    static Map<String, @Nullable Object> row(List<FieldDeclaration> fields, JsonNode row) {
        var values = new HashMap<String, @Nullable Object>();
        for (var field : fields) {
            values.put(field.name(), read(field, row.get(field.column())));
        }
        return values;
    }

    static Instant moment(JsonNode image) {
        return OffsetDateTime.parse(image.asString()).toInstant();
    }

    private static LinkedHashSet<Object> constants(FieldDeclaration field, JsonNode image) {
        var constants = new LinkedHashSet<Object>();
        for (var one : image) {
            var constant = FieldColumn.constant(field, one.asString());
            if (constant != null) {
                constants.add(requireNonNull(constant));
            }
        }
        return constants;
    }
}
