package no.samsvar.processing.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.processing.DataCategory;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.Purpose;
import no.samsvar.processing.customer.Comparison;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/** Puts activities into the words of the overview. */
final class ActivityRows {

    private static final int LONGEST = 160;

    private final ValueText words;
    private final Map<EntryId, Comparison> compared;

    /**
     * @param compared those that a customer's line is there for
     */
    ActivityRows(ValueText words, Map<EntryId, Comparison> compared) {
        this.words = words;
        this.compared = compared;
    }

    ActivityRow row(Lacking one) {
        return switch (one.stored().fields()) {
            case ProcessingFields fields -> own(one, fields);
            case ProcessingForOthersFields fields -> forOthers(one, fields);
            default -> throw new IllegalArgumentException(one.stored().entry().kind());
        };
    }

    private ActivityRow own(Lacking one, ProcessingFields fields) {
        var entry = one.stored().entry();
        return new ActivityRow(
                entry.number(),
                entry.title(),
                ProcessingKinds.PROCESSING.path(entry.id()),
                words.state(entry.kind(), entry.status()),
                whose(fields),
                fields.purposes().stream().map(this::purpose).toList(),
                special(fields.data()),
                names(fields.systems()),
                shortened(fields.technicalMeasures(), fields.organisationalMeasures()),
                "",
                one.missing().size());
    }

    private ActivityRow forOthers(Lacking one, ProcessingForOthersFields fields) {
        var entry = one.stored().entry();
        var categories = fields.categories();
        return new ActivityRow(
                entry.number(),
                entry.title(),
                ProcessingKinds.FOR_OTHERS.path(entry.id()),
                words.state(entry.kind(), entry.status()),
                fields.customer(),
                categories == null ? List.of() : List.of(shortened(categories)),
                special(fields.data()),
                names(fields.systems()),
                shortened(fields.measures()),
                customer(entry.id()),
                one.missing().size());
    }

    private String customer(EntryId id) {
        var comparison = compared.get(id);
        if (comparison == null) {
            return words.text("processing.customer.column.none");
        }
        int differences = comparison.differences().size();
        return differences == 0
                ? words.text("processing.customer.column.alike")
                : words.text("processing.customer.column.differs", differences);
    }

    private String whose(ProcessingFields fields) {
        var how = words.one(fields.whose());
        var who = names(fields.controllers());
        return who.isEmpty() ? how : who + " (" + how + ")";
    }

    private String purpose(Purpose purpose) {
        var basis =
                Stream.concat(purpose.bases().stream(), purpose.conditions().stream())
                        .map(words::one)
                        .collect(Collectors.joining("; "));
        return basis.isEmpty() ? purpose.purpose() : purpose.purpose() + ": " + basis;
    }

    private String special(Collection<DataCategory> data) {
        return data.stream()
                .filter(DataCategory::special)
                .map(words::one)
                .collect(Collectors.joining(", "));
    }

    private String names(Collection<UUID> ids) {
        return ids.stream().map(words::name).sorted().collect(Collectors.joining(", "));
    }

    private static String shortened(@Nullable String... texts) {
        var text =
                Stream.of(texts)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .collect(Collectors.joining(" "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + " …";
    }
}
