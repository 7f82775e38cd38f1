package no.samsvar.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.sql.FieldColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A register's own table, whose columns its fields name. Table and column names are our own code's.
 */
@Repository
class FieldsRepository {

    private final JdbcClient db;
    private final ChildRepository children;

    FieldsRepository(JdbcClient db, ChildRepository children) {
        this.db = db;
        this.children = children;
    }

    <F extends Record> void insert(RegisterKind<F> kind, EntryId id, F fields) {
        var names = new ArrayList<>(List.of("entry_id"));
        kind.written().forEach(field -> names.add(field.column()));
        db.sql(
                        "insert into %s (%s) values (%s)"
                                .formatted(
                                        kind.name(),
                                        String.join(", ", names),
                                        String.join(", ", Collections.nCopies(names.size(), "?"))))
                .params(values(kind, id, fields))
                .update();
        children.store(kind, id, fields);
    }

    <F extends Record> void update(RegisterKind<F> kind, EntryId id, F fields) {
        if (!kind.written().isEmpty()) {
            var columns = kind.written().stream().map(field -> field.column() + " = ?").toList();
            var values = values(kind, id, fields);
            Collections.rotate(values, -1);
            db.sql(
                            "update %s set %s where organisation_id = current_organisation() and entry_id = ?"
                                    .formatted(kind.name(), String.join(", ", columns)))
                    .params(values)
                    .update();
        }
        children.store(kind, id, fields);
    }

    private static <F extends Record> List<@Nullable Object> values(
            RegisterKind<F> kind, EntryId id, F fields) {
        var values = new ArrayList<@Nullable Object>();
        values.add(id.value());
        kind.written().forEach(field -> values.add(FieldColumn.toSql(field.valueIn(fields))));
        return values;
    }

    /** The records of these entries, one statement for the table and one for each child table. */
    <F extends Record> Map<EntryId, F> read(RegisterKind<F> kind, List<Entry> entries) {
        var ids = entries.stream().map(entry -> entry.id().value()).toArray(UUID[]::new);
        var rows = new HashMap<UUID, Map<String, @Nullable Object>>();
        db.sql(
                        "select * from %s where organisation_id = current_organisation() and entry_id = any(?)"
                                .formatted(kind.name()))
                .param(ids)
                .query(
                        (row, _) ->
                                rows.put(
                                        row.getObject("entry_id", UUID.class),
                                        columns(kind.columns(), row)))
                .list();
        children.read(kind, kind.children(), ids, rows);
        var records = new LinkedHashMap<EntryId, F>();
        for (var entry : entries) {
            var row = rows.get(entry.id().value());
            if (row != null) {
                row.put("title", entry.title());
                records.put(entry.id(), record(kind, row));
            }
        }
        return records;
    }

    private static final String WHOLE =
            """
            select %s from entry e
            join %s r on r.organisation_id = e.organisation_id and r.entry_id = e.id
            where e.organisation_id = current_organisation() and e.kind = ? %s
            """;

    /** Everything of a register, by title. */
    <F extends Record> List<Stored<F>> all(RegisterKind<F> kind) {
        return whole(kind, "order by e.title collate \"nb-x-icu\", e.id", kind.name());
    }

    /** These entries, by number; those of other registers are left out. */
    <F extends Record> List<Stored<F>> several(RegisterKind<F> kind, List<EntryId> ids) {
        var chosen = ids.stream().map(EntryId::value).toArray(UUID[]::new);
        return whole(kind, "and e.id = any(?) order by e.number", kind.name(), chosen);
    }

    private <F extends Record> List<Stored<F>> whole(
            RegisterKind<F> kind, String which, Object... parameters) {
        var columns = new ArrayList<>(List.of(EntryRepository.COLUMNS));
        kind.columns().forEach(field -> columns.add("r." + field.column()));
        var rows = new HashMap<UUID, Map<String, @Nullable Object>>();
        var entries =
                db.sql(WHOLE.formatted(String.join(", ", columns), kind.name(), which))
                        .params(parameters)
                        .query(
                                (row, number) -> {
                                    var entry = EntryRepository.entry(row, number);
                                    var values = columns(kind.columns(), row);
                                    values.put("title", entry.title());
                                    rows.put(entry.id().value(), values);
                                    return entry;
                                })
                        .list();
        children.read(kind, kind.children(), rows.keySet().toArray(UUID[]::new), rows);
        return entries.stream().map(entry -> stored(kind, entry, rows)).toList();
    }

    private static <F extends Record> Stored<F> stored(
            RegisterKind<F> kind, Entry entry, Map<UUID, Map<String, @Nullable Object>> rows) {
        return new Stored<>(entry, record(kind, requireNonNull(rows.get(entry.id().value()))));
    }

    private static <F extends Record> F record(
            RegisterKind<F> kind, Map<String, @Nullable Object> row) {
        return kind.fields().create(field -> row.get(field.name()));
    }

    static Map<String, @Nullable Object> columns(List<FieldDeclaration> fields, ResultSet row)
            throws SQLException {
        var values = new HashMap<String, @Nullable Object>();
        for (var field : fields) {
            values.put(field.name(), FieldColumn.read(field, row));
        }
        return values;
    }
}
