package no.samsvar.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.platform.form.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one list query. What people type goes in as parameters; names come from the
 * declaration, so a field that is none is left out. A page's rows are chosen by what they are
 * sorted by alone, and only those are then read whole.
 */
final class ListSql {

    private final RegisterKind<?> kind;
    private final ListQuery query;
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private boolean ofRegister;
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

    /** How many there are on all pages. */
    String count() {
        return "select count(*) from " + from() + " where " + where;
    }

    private static final String PAGE =
            """
            select %1$s, chosen.total, chosen.sort_value::text as sort_value
            from (
                select e.id, %2$s as sort_value, %3$s as total
                from %4$s where %5$s order by %2$s %6$s, e.id %6$s limit ?) chosen
            join entry e on e.organisation_id = current_organisation() and e.id = chosen.id
            join %7$s r on r.organisation_id = e.organisation_id and r.entry_id = e.id
            order by chosen.sort_value %6$s, e.id %6$s
            """;

    /** One row more than the page, so as to know whether there are more; each with the total. */
    String page() {
        var sort = sort();
        var total = total();
        ofRegister |= sort.ofRegister();
        boolean backwards = query.from().map(ListQuery.Cursor::backwards).orElse(false);
        var direction = query.descending() == backwards ? "asc" : "desc";
        keyset(direction.equals("asc") ? ">" : "<");
        parameters.add(query.size() + 1);
        var columns = new ArrayList<>(List.of(EntryRepository.COLUMNS));
        kind.columns().forEach(field -> columns.add("r." + field.column()));
        return PAGE.formatted(
                String.join(", ", columns),
                sort.expression(),
                total,
                from(),
                where,
                direction,
                kind.name());
    }

    /** Where all must be looked at anyway, they are counted on the way. */
    private String total() {
        if (ofRegister && query.from().isEmpty()) {
            return "count(*) over ()";
        }
        parameters.addAll(new ArrayList<>(parameters));
        return "(" + count() + ")";
    }

    /**
     * Each entry of a kind has its row in the register's table, which so is asked only if needed.
     */
    private String from() {
        return ofRegister
                ? "entry e join "
                        + kind.name()
                        + " r on r.organisation_id = e.organisation_id and r.entry_id = e.id"
                : "entry e";
    }

    private void words() {
        if (!query.words().isBlank()) {
            where.append(" and e.id in (select entries_with_words(?, ?, ?))");
            parameters.add(kind.name());
            parameters.add(query.words());
            parameters.add("%" + query.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
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
                                        .ifPresent(this::ofRegister));
    }

    private void ofRegister(FilterSql filter) {
        ofRegister = true;
        filter.addTo(where, parameters);
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
                .map(column -> new Sort(column.expression(), column.type(), false))
                .or(() -> kind.fields().find(query.sort()).flatMap(ListSql::sort))
                .orElseGet(
                        () ->
                                new Sort(
                                        EntryColumn.CHANGED.expression(),
                                        EntryColumn.CHANGED.type(),
                                        false));
    }

    private record Sort(String expression, String type, boolean ofRegister) {}

    private static java.util.Optional<Sort> sort(FieldDeclaration field) {
        var column = "r." + field.column();
        return java.util.Optional.ofNullable(
                switch (field.kind()) {
                    case TEXT, LONG_TEXT ->
                            new Sort(
                                    "coalesce(" + column + ", '') collate \"nb-x-icu\"",
                                    "text",
                                    true);
                    case CHOICE -> new Sort(order(field, column), "integer", true);
                    case REFERENCE -> new Sort("coalesce(" + column + "::text, '')", "text", true);
                    case NUMBER ->
                            new Sort("coalesce(" + column + ", -2147483648)", "integer", true);
                    case DATE -> new Sort("coalesce(" + column + ", 'infinity')", "date", true);
                    case MOMENT ->
                            new Sort("coalesce(" + column + ", 'infinity')", "timestamptz", true);
                    case YES_NO ->
                            new Sort(
                                    "coalesce(case when " + column + " then 2 else 1 end, 0)",
                                    "integer",
                                    true);
                    case CHOICES, REFERENCES, ROWS -> null;
                });
    }

    /** Constants come in the order in which they are declared, what is not answered first. */
    private static String order(FieldDeclaration field, String column) {
        var names =
                Arrays.stream(field.type().getEnumConstants())
                        .map(one -> "'" + ((Enum<?>) one).name() + "'")
                        .collect(Collectors.joining(", "));
        return "coalesce(array_position(array[" + names + "], " + column + "), 0)";
    }
}
