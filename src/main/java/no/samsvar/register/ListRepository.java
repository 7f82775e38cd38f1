package no.samsvar.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.FieldDeclaration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of any register, a page at a time. */
@Repository
class ListRepository {

    private final JdbcClient db;
    private final ChildRepository children;

    ListRepository(JdbcClient db, ChildRepository children) {
        this.db = db;
        this.children = children;
    }

    private record Found(ListRow row, String sortValue, int total) {

        ListQuery.Cursor cursor(boolean backwards) {
            return new ListQuery.Cursor(sortValue, row.entry().id(), backwards);
        }
    }

    /**
     * A page of a list; {@code register.list-address} for a place in it, or a word, that PostgreSQL
     * cannot read: addresses can be typed by hand.
     */
    ListPage page(RegisterKind<?> kind, ListQuery query) {
        try {
            return found(kind, query);
        } catch (DataIntegrityViolationException e) {
            throw new RuleBroken("register.list-address");
        }
    }

    private ListPage found(RegisterKind<?> kind, ListQuery query) {
        var paging = new ListSql(kind, query);
        var sql = paging.page();
        var found =
                new ArrayList<>(
                        db.sql(sql)
                                .params(paging.parameters())
                                .query((row, _) -> found(kind, row))
                                .list());
        int total = found.isEmpty() ? total(kind, query) : found.getFirst().total();
        boolean more = found.size() > query.size();
        if (more) {
            found.removeLast();
        }
        boolean backwards = query.from().map(ListQuery.Cursor::backwards).orElse(false);
        if (backwards) {
            Collections.reverse(found);
        }
        return new ListPage(
                found.stream().map(Found::row).toList(),
                total,
                cursor(found, true, backwards ? more : query.from().isPresent()),
                cursor(found, false, backwards || more));
    }

    /** What a page beyond the last row belongs to. */
    private int total(RegisterKind<?> kind, ListQuery query) {
        return query.from().isEmpty() ? 0 : count(kind, query);
    }

    /** How many the query finds on all pages. */
    int count(RegisterKind<?> kind, ListQuery query) {
        var counting = new ListSql(kind, query);
        return db.sql(counting.count()).params(counting.parameters()).query(Integer.class).single();
    }

    Map<YearMonth, Integer> perMonth(RegisterKind<?> kind, YearMonth from) {
        var counts = new HashMap<YearMonth, Integer>();
        db.sql(
                        """
                        select to_char(created_at at time zone 'Europe/Oslo', 'YYYY-MM') as month,
                            count(*) as count
                        from entry where organisation_id = current_organisation() and kind = ?
                            and created_at >= ?::date::timestamp at time zone 'Europe/Oslo'
                        group by 1
                        """)
                .params(kind.name(), from.atDay(1))
                .query(
                        (row, _) ->
                                counts.put(
                                        YearMonth.parse(row.getString("month")),
                                        row.getInt("count")))
                .list();
        return counts;
    }

    /** Every row, not counted, with these child tables' values among the others. */
    List<ListRow> rows(RegisterKind<?> kind, ListQuery query, List<FieldDeclaration> withChildren) {
        var paging = new ListSql(kind, query);
        var sql = paging.page();
        var rows =
                db.sql(sql)
                        .params(paging.parameters())
                        .query((row, _) -> found(kind, row).row())
                        .list();
        var ids = rows.stream().map(row -> row.entry().id().value()).toArray(UUID[]::new);
        var values = new HashMap<UUID, Map<String, @Nullable Object>>();
        rows.forEach(row -> values.put(row.entry().id().value(), row.values()));
        children.read(kind, withChildren, ids, values);
        return rows;
    }

    private static Optional<ListQuery.Cursor> cursor(
            List<Found> found, boolean backwards, boolean more) {
        if (found.isEmpty() || !more) {
            return Optional.empty();
        }
        return Optional.of((backwards ? found.getFirst() : found.getLast()).cursor(backwards));
    }

    private static Found found(RegisterKind<?> kind, ResultSet row) throws SQLException {
        return new Found(
                new ListRow(
                        EntryRepository.entry(row, 0),
                        FieldsRepository.columns(kind.columns(), row)),
                row.getString("sort_value"),
                row.getInt("total"));
    }
}
