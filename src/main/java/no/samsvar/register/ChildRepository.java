package no.samsvar.register;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.sql.FieldColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables beside a register's own: rows of a small form, kept by position, and references to
 * other things, a row each.
 */
@Repository
class ChildRepository {

    private final JdbcClient db;

    ChildRepository(JdbcClient db) {
        this.db = db;
    }

    <F extends Record> void store(RegisterKind<F> kind, EntryId id, F fields) {
        for (var field : kind.children()) {
            var values = (Collection<?>) field.valueIn(fields);
            if (field.kind() == FieldKind.ROWS) {
                storeRows(kind.childTable(field), id, rowsOf(field), values);
            } else {
                storeReferences(kind.childTable(field), id, values);
            }
        }
    }

    private static final String DELETE_ROWS =
            """
            delete from %s
            where organisation_id = current_organisation() and entry_id = ? and position >= ?
            """;

    private static final String STORE_ROW =
            """
            insert into %s (entry_id, position, %s) values (?, ?, %s)
            on conflict (organisation_id, entry_id, position) do update set %s
            """;

    private void storeRows(
            String table, EntryId id, FormDeclaration<?> row, @Nullable Collection<?> values) {
        var rows = values == null ? List.of() : List.copyOf(values);
        db.sql(DELETE_ROWS.formatted(table)).params(id.value(), rows.size()).update();
        var columns = row.fields().stream().map(FieldDeclaration::column).toList();
        var sql =
                STORE_ROW.formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?")),
                        columns.stream().map(c -> c + " = excluded." + c).collect(joining(", ")));
        for (int position = 0; position < rows.size(); position++) {
            var parameters = new ArrayList<@Nullable Object>(List.of(id.value(), position));
            for (var field : row.fields()) {
                parameters.add(FieldColumn.toSql(field.valueIn((Record) rows.get(position))));
            }
            db.sql(sql).params(parameters).update();
        }
    }

    private static final String DELETE_REFERENCES =
            """
            delete from %s
            where organisation_id = current_organisation() and entry_id = ? and chosen_id <> all(?)
            """;

    private static final String INSERT_REFERENCES =
            """
            insert into %s (entry_id, chosen_id) select ?, unnest(?::uuid[]) on conflict do nothing
            """;

    private void storeReferences(String table, EntryId id, @Nullable Collection<?> values) {
        var chosen = values == null ? new UUID[0] : values.toArray(UUID[]::new);
        db.sql(DELETE_REFERENCES.formatted(table)).params(id.value(), chosen).update();
        db.sql(INSERT_REFERENCES.formatted(table)).params(id.value(), chosen).update();
    }

    /** Puts each entry's rows or references among its other values. */
    void read(
            RegisterKind<?> kind,
            FieldDeclaration field,
            UUID[] ids,
            Map<UUID, Map<String, @Nullable Object>> into) {
        boolean rows = field.kind() == FieldKind.ROWS;
        var found = new HashMap<UUID, List<Object>>();
        db.sql(SELECT.formatted(kind.childTable(field), rows ? "position" : "chosen_id"))
                .param(ids)
                .query(
                        (row, _) ->
                                found.computeIfAbsent(
                                                row.getObject("entry_id", UUID.class),
                                                _ -> new ArrayList<>())
                                        .add(rows ? small(field, row) : reference(row)))
                .list();
        into.forEach(
                (id, values) -> {
                    var mine = found.getOrDefault(id, List.of());
                    values.put(field.name(), rows ? mine : new LinkedHashSet<>(mine));
                });
    }

    private static final String SELECT =
            """
            select * from %s where organisation_id = current_organisation() and entry_id = any(?)
            order by entry_id, %s
            """;

    private static Record small(FieldDeclaration field, ResultSet row) throws SQLException {
        var values = FieldsRepository.columns(rowsOf(field).fields(), row);
        return rowsOf(field).create(one -> values.get(one.name()));
    }

    private static UUID reference(ResultSet row) throws SQLException {
        return requireNonNull(row.getObject("chosen_id", UUID.class));
    }

    private static FormDeclaration<?> rowsOf(FieldDeclaration field) {
        return field.rows().orElseThrow();
    }
}
