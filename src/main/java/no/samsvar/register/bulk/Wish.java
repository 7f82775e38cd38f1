package no.samsvar.register.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumn.Part;
import no.samsvar.register.revision.Anew;

/**
 * What the entries shall be given.
 *
 * @param values as a form takes them, by the name of a column; {@link #NOTHING} empties the field
 */
public record Wish(Map<String, String> values) {

    /** As a form sends it for "leave empty". */
    public static final String NOTHING = "-";

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Anew of(RegisterKind<?> kind) {
        var anew = Anew.NOTHING;
        for (var column : BulkFields.of(kind)) {
            var value = Optional.ofNullable(values.get(column.name()));
            if (value.isPresent()) {
                anew = with(anew, kind, column, value.get());
            }
        }
        return anew;
    }

    private static Anew with(Anew anew, RegisterKind<?> kind, FileColumn column, String value) {
        return switch (column) {
            case Part _ -> anew;
            case Given _ -> kind.states().contains(value) ? anew.moving(value) : anew;
            case Field(var field, var shared) ->
                    anew.with(
                            field,
                            shared,
                            value.equals(NOTHING)
                                    ? Typed.NOTHING
                                    : new Typed(Map.of(field.name(), List.of(value))));
        };
    }
}
