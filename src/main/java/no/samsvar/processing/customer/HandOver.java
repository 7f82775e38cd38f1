package no.samsvar.processing.customer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.Transfer;
import org.jspecify.annotations.Nullable;

/** What of a controller's line a processor is given: what concerns that processor, and no more. */
final class HandOver {

    static final List<String> FIELDS =
            List.of(
                    "title",
                    "purposes",
                    "people",
                    "data",
                    "processors",
                    "subprocessors",
                    "transferred",
                    "transfers",
                    "keeping",
                    "starts",
                    "ends");

    private HandOver() {}

    /** The line as one processor may see it; whose subprocessors they are is known of one alone. */
    static ProcessingFields to(UUID processor, ProcessingFields fields) {
        boolean alone = Set.of(processor).containsAll(fields.processors());
        return FormDeclaration.of(ProcessingFields.class)
                .create(field -> value(field.name(), field.valueIn(fields), processor, alone));
    }

    private static @Nullable Object value(
            String field, @Nullable Object value, UUID processor, boolean alone) {
        return switch (field) {
            case "processors" -> Set.of(processor);
            case "subprocessors" -> alone ? value : List.of();
            case "transfers" -> countries(value);
            default -> value;
        };
    }

    private static List<Transfer> countries(@Nullable Object transfers) {
        return Stream.ofNullable(transfers)
                .flatMap(all -> ((List<?>) all).stream())
                .map(Transfer.class::cast)
                .map(one -> new Transfer(one.country(), null, one.mechanism(), null))
                .toList();
    }
}
