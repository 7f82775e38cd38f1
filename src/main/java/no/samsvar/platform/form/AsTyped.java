package no.samsvar.platform.form;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.Time;
import org.jspecify.annotations.Nullable;

/** A record as somebody would have typed it: the inverse of {@link FormReader}. */
final class AsTyped {

    private AsTyped() {}

    static Typed of(Record record) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "", record);
        return new Typed(values);
    }

    private static void put(Map<String, List<String>> values, String prefix, Record record) {
        for (var field : FormDeclaration.of(record.getClass()).fields()) {
            var value = field.valueIn(record);
            var path = prefix + field.name();
            if (field.kind() == FieldKind.ROWS) {
                var rows = value == null ? List.of() : (List<?>) value;
                for (int row = 0; row < rows.size(); row++) {
                    put(values, path + "[" + row + "].", (Record) rows.get(row));
                }
            } else if (value instanceof Collection<?> many) {
                values.put(path, many.stream().map(AsTyped::text).toList());
            } else {
                values.put(path, List.of(text(value)));
            }
        }
    }

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> constant -> constant.name();
            case Instant moment ->
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                            moment.truncatedTo(ChronoUnit.MINUTES).atZone(Time.OSLO));
            default -> value.toString();
        };
    }
}
