package no.samsvar.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/** One condition of a list, with its parameters. */
record FilterSql(String condition, List<? extends @Nullable Object> parameters) {

    private static final String NONE = "none";

    void addTo(StringBuilder where, List<@Nullable Object> all) {
        where.append(" and ").append(condition);
        all.addAll(parameters);
    }

    static FilterSql ofEntry(EntryColumn column, List<String> values) {
        return switch (column) {
            case NUMBER, STATUS -> anyOf("e." + column.field(), values);
            case OWNER -> reference("e.owner_id", values);
            case UNIT -> reference("e.unit_id", values);
            case LEGAL_PERSON -> reference("e.legal_person_id", values);
            case TITLE -> contains("e.title", values);
            case DUE -> range("e.due_at", "timestamptz", values);
            case REVIEW -> range("e.review_on", "date", values);
            case CHANGED -> range("e.changed_at", "timestamptz", values);
        };
    }

    static Optional<FilterSql> of(
            RegisterKind<?> kind, FieldDeclaration field, List<String> values) {
        var column = "r." + field.column();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> Optional.of(contains(column, values));
            case CHOICE -> Optional.of(anyOf(column, values));
            case CHOICES ->
                    Optional.of(
                            new FilterSql(
                                    column + " && ?::text[]",
                                    List.of((Object) values.toArray(String[]::new))));
            case REFERENCE -> Optional.of(reference(column, values));
            case REFERENCES -> Optional.of(among(kind.childTable(field), values));
            case YES_NO -> Optional.of(yesNo(column, values.getFirst()));
            case DATE -> Optional.of(range(column, "date", values));
            case MOMENT -> Optional.of(range(column, "timestamptz", values));
            case NUMBER, ROWS -> Optional.empty();
        };
    }

    private static FilterSql anyOf(String column, List<String> values) {
        return new FilterSql(column + " = any(?)", List.of((Object) values.toArray(String[]::new)));
    }

    private static FilterSql contains(String column, List<String> values) {
        var text = values.getFirst().strip().replaceAll("([\\\\%_])", "\\\\$1");
        return new FilterSql(column + " ilike ?", List.of("%" + text + "%"));
    }

    private static FilterSql reference(String column, List<String> values) {
        return values.contains(NONE)
                ? new FilterSql(column + " is null", List.of())
                : new FilterSql(column + " = any(?)", List.of((Object) ids(values)));
    }

    private static FilterSql among(String table, List<String> values) {
        return new FilterSql(
                """
                exists (select from %s c where c.organisation_id = e.organisation_id
                    and c.entry_id = e.id and c.chosen_id = any(?))
                """
                        .formatted(table),
                List.of((Object) ids(values)));
    }

    private static FilterSql yesNo(String column, String value) {
        return new FilterSql(
                switch (value) {
                    case "yes" -> column;
                    case "no" -> "not " + column;
                    default -> column + " is null";
                },
                List.of());
    }

    /** The first value is the earliest day wanted, the second the last; either may be empty. */
    private static FilterSql range(String column, String type, List<String> values) {
        var conditions = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        Day.of(values.getFirst())
                .ifPresent(
                        day -> {
                            conditions.add(column + " >= ?::" + type);
                            parameters.add(day.start(type));
                        });
        if (values.size() > 1) {
            Day.of(values.get(1))
                    .ifPresent(
                            day -> {
                                conditions.add(column + " < ?::" + type);
                                parameters.add(day.next().start(type));
                            });
        }
        return conditions.isEmpty()
                ? new FilterSql("true", List.of())
                : new FilterSql(String.join(" and ", conditions), parameters);
    }

    private static UUID[] ids(List<String> values) {
        return values.stream()
                .filter(value -> value.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }
}
