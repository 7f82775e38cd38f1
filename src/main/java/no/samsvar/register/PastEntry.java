package no.samsvar.register;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.audit.History;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Entries as they stood at a past moment, rebuilt from the history's images of their rows. */
@Service
@Transactional(readOnly = true)
public class PastEntry {

    private final History history;

    PastEntry(History history) {
        this.history = history;
    }

    /** Empty where the entry was not yet made, or is not for the reader's eyes. */
    public <F extends Record> Optional<Stored<F>> asOf(
            RegisterKind<F> kind, EntryId id, Instant moment) {
        var tables = history.asOf(id.value(), moment);
        return only(tables, "entry")
                .map(PastEntry::entry)
                .filter(entry -> entry.kind().equals(kind.name()))
                .map(entry -> new Stored<>(entry, fields(kind, entry, tables)));
    }

    private static <F extends Record> F fields(
            RegisterKind<F> kind, Entry entry, Map<String, List<JsonNode>> tables) {
        var values =
                only(tables, kind.name())
                        .map(row -> FieldImage.row(kind.columns(), row))
                        .orElseGet(Map::of);
        return kind.fields()
                .create(
                        field -> {
                            if (field.name().equals("title")) {
                                return entry.title();
                            }
                            return kind.children().contains(field)
                                    ? children(field, rows(tables, kind.childTable(field)))
                                    : values.get(field.name());
                        });
    }

    private static Object children(FieldDeclaration field, List<JsonNode> rows) {
        if (field.kind() == FieldKind.REFERENCES) {
            return rows.stream()
                    .map(row -> requireNonNull(FieldImage.read(field, row.get("chosen_id"))))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        var form = field.rows().orElseThrow();
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> row.get("position").asInt()))
                .map(row -> FieldImage.row(form.fields(), row))
                .map(values -> (Record) form.create(one -> values.get(one.name())))
                .toList();
    }

    private static List<JsonNode> rows(Map<String, List<JsonNode>> tables, String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static Optional<JsonNode> only(Map<String, List<JsonNode>> tables, String table) {
        return rows(tables, table).stream().findFirst();
    }

    private static Entry entry(JsonNode row) {
        return new Entry(
                new EntryId(UUID.fromString(row.get("id").asString())),
                row.get("kind").asString(),
                row.get("number").asString(),
                row.get("title").asString(),
                row.get("status").asString(),
                id(row, "owner_id"),
                id(row, "unit_id"),
                id(row, "legal_person_id"),
                given(row, "due_at").map(FieldImage::moment).orElse(null),
                given(row, "review_on").map(one -> LocalDate.parse(one.asString())).orElse(null),
                row.get("version").asInt(),
                id(row, "created_by"),
                FieldImage.moment(row.get("created_at")),
                id(row, "changed_by"),
                FieldImage.moment(row.get("changed_at")));
    }

    private static @Nullable UUID id(JsonNode row, String column) {
        return given(row, column).map(one -> UUID.fromString(one.asString())).orElse(null);
    }

    private static Optional<JsonNode> given(JsonNode row, String column) {
        return Optional.ofNullable(row.get(column)).filter(one -> !one.isNull());
    }
}
