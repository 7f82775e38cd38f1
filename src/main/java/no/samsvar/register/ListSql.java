package no.samsvar.register;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one list query. What people type goes in as parameters; names come from the
 * declaration, so a field that is none is left out.
 */
final class ListSql {

    private final RegisterKind<?> kind;
    private final ListQuery query;
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private final StringBuilder where =
            new StringBuilder("e.organisation_id = current_organisation() and e.kind = ?");

    ListSql(RegisterKind<?> kind, ListQuery query) {
        this.kind = kind;
        this.query = query;
        parameters.add(kind.name());
        words();
        query.filters().forEach(this::filter);
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    String count() {
        return "select count(*) from " + from() + " where " + where;
    }

    /** One row more than the page, so as to know whether there are more. */
    String page() {
        boolean backwards = query.from().map(ListQuery.Cursor::backwards).orElse(false);
        var direction = query.descending() == backwards ? "asc" : "desc";
        keyset(direction.equals("asc") ? ">" : "<");
        parameters.add(query.size() + 1);
        var columns = new ArrayList<>(List.of(EntryRepository.COLUMNS));
        kind.columns().forEach(field -> columns.add("r." + field.column()));
        columns.add("(" + sort().expression() + ")::text as sort_value");
        return "select %s from %s where %s order by %s %s, e.id %s limit ?"
                .formatted(
                        String.join(", ", columns),
                        from(),
                        where,
                        sort().expression(),
                        direction,
                        direction);
    }

    private String from() {
        return "entry e join "
                + kind.name()
                + " r on r.organisation_id = e.organisation_id and r.entry_id = e.id";
    }

    private void words() {
        if (!query.words().isBlank()) {
            where.append(
                    " and (e.search @@ websearch_to_tsquery('norwegian', ?) or e.title ilike ?"
                            + " or e.number ilike ?)");
            parameters.add(query.words());
            var like = "%" + query.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            parameters.add(like);
            parameters.add(like);
        }
    }

    private void filter(String name, List<String> values) {
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        EntryFilter.of(name).ifPresent(filter -> where.append(" and ").append(filter.condition()));
        EntryColumn.of(name)
                .ifPresentOrElse(
                        column -> FilterSql.ofEntry(column, values).addTo(where, parameters),
                        () ->
                                kind.fields()
                                        .find(name)
                                        .flatMap(field -> FilterSql.of(kind, field, values))
                                        .ifPresent(filter -> filter.addTo(where, parameters)));
    }

    private void keyset(String than) {
        query.from()
                .ifPresent(
                        cursor -> {
                            where.append(
                                    " and (%s, e.id) %s (?::%s, ?)"
                                            .formatted(sort().expression(), than, sort().type()));
                            parameters.add(cursor.value());
                            parameters.add(cursor.id().value());
                        });
    }

    private Sort sort() {
        return EntryColumn.of(query.sort())
                .map(column -> new Sort(column.expression(), column.type()))
                .or(() -> kind.fields().find(query.sort()).flatMap(ListSql::sort))
                .orElseGet(
                        () ->
                                new Sort(
                                        EntryColumn.CHANGED.expression(),
                                        EntryColumn.CHANGED.type()));
    }

    private record Sort(String expression, String type) {}

    private static java.util.Optional<Sort> sort(FieldDeclaration field) {
        var column = "r." + field.column();
        return java.util.Optional.ofNullable(
                switch (field.kind()) {
                    case TEXT, LONG_TEXT ->
                            new Sort("coalesce(" + column + ", '') collate \"nb-x-icu\"", "text");
                    case CHOICE -> new Sort("coalesce(" + column + ", '')", "text");
                    case REFERENCE -> new Sort("coalesce(" + column + "::text, '')", "text");
                    case NUMBER -> new Sort("coalesce(" + column + ", -2147483648)", "integer");
                    case DATE -> new Sort("coalesce(" + column + ", 'infinity')", "date");
                    case MOMENT -> new Sort("coalesce(" + column + ", 'infinity')", "timestamptz");
                    case YES_NO ->
                            new Sort(
                                    "coalesce(case when " + column + " then 2 else 1 end, 0)",
                                    "integer");
                    case CHOICES, REFERENCES, ROWS -> null;
                });
    }
}
