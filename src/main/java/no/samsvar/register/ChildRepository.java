package no.samsvar.register;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables beside a register's own: rows of a small form, kept by position, and references to
 * other things, a row each.
 */
@Repository
class ChildRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    ChildRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
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

    /**
     * Puts each entry's rows and references among its other values: one statement, however many
     * child tables the register has.
     */
    void read(
            RegisterKind<?> kind,
            List<FieldDeclaration> fields,
            UUID[] ids,
            Map<UUID, Map<String, @Nullable Object>> into) {
        into.values()
                .forEach(values -> fields.forEach(field -> values.put(field.name(), none(field))));
        if (fields.isEmpty() || ids.length == 0) {
            return;
        }
        var sql = fields.stream().map(field -> select(kind, field)).collect(joining(" union all "));
        db.sql(sql + " order by field, entry_id, place")
                .params(Collections.nCopies(fields.size(), ids))
                .query(
                        row -> {
                            var values = into.get(row.getObject("entry_id", UUID.class));
                            if (values != null) {
                                add(kind.fields().field(row.getString("field")), row, values);
                            }
                        });
    }

    private static final String SELECT =
            """
            select '%s' as field, entry_id, %s as place, to_jsonb(c)::text as image from %s c
            where organisation_id = current_organisation() and entry_id = any(?)
            """;

    private static String select(RegisterKind<?> kind, FieldDeclaration field) {
        var place =
                field.kind() == FieldKind.ROWS ? "lpad(position::text, 9, '0')" : "chosen_id::text";
        return SELECT.formatted(field.name(), place, kind.childTable(field));
    }

    private static Collection<Object> none(FieldDeclaration field) {
        return field.kind() == FieldKind.ROWS ? new ArrayList<>() : new LinkedHashSet<>();
    }

    @SuppressWarnings("unchecked") // the collection is the one put there above
    private void add(FieldDeclaration field, ResultSet row, Map<String, @Nullable Object> values)
            throws SQLException {
        var image = json.readTree(row.getString("image"));
        var many = (Collection<Object>) requireNonNull(values.get(field.name()));
        many.add(
                field.kind() == FieldKind.ROWS
                        ? rowsOf(field).create(one -> ImageValue.of(one, image))
                        : UUID.fromString(image.get("chosen_id").asString()));
    }

    private static FormDeclaration<?> rowsOf(FieldDeclaration field) {
        return field.rows().orElseThrow();
    }
}
