package no.samsvar.processing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same record with one field changed. */
final class Changed {

    private Changed() {}

    static ProcessingFields purposes(ProcessingFields fields, List<Purpose> purposes) {
        return with(fields, "purposes", purposes);
    }

    /** The component of this name gets this value. */
    @SuppressWarnings("unchecked") // the class is the record's own
    static <R extends Record> R with(R fields, String component, @Nullable Object value) {
        try {
            var components = fields.getClass().getRecordComponents();
            var types =
                    Arrays.stream(components).map(one -> one.getType()).toArray(Class<?>[]::new);
            var values = new Object[components.length];
            for (int at = 0; at < values.length; at++) {
                values[at] =
                        components[at].getName().equals(component)
                                ? value
                                : components[at].getAccessor().invoke(fields);
            }
            return (R) fields.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
