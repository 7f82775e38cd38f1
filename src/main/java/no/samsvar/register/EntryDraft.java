package no.samsvar.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;

/** The entry's part of what is about to be stored. */
record EntryDraft(
        EntryId id,
        String kind,
        String title,
        String status,
        EntryFields shared,
        String searchable) {

    static <F extends Record> EntryDraft of(
            RegisterKind<F> kind, EntryId id, F fields, EntryFields shared) {
        return new EntryDraft(
                id,
                kind.name(),
                kind.titleOf(fields),
                kind.states().getFirst(),
                shared,
                texts(fields).collect(Collectors.joining(" ")));
    }

    /** Every text of the record and of its rows: what a search finds the entry by. */
    private static Stream<String> texts(Record fields) {
        return FormDeclaration.of(fields.getClass()).fields().stream()
                .flatMap(
                        field -> {
                            var value = field.valueIn(fields);
                            if (value instanceof String text) {
                                return Stream.of(text);
                            }
                            return field.kind() == FieldKind.ROWS && value != null
                                    ? ((java.util.List<?>) value)
                                            .stream().flatMap(row -> texts((Record) row))
                                    : Stream.empty();
                        });
    }
}
