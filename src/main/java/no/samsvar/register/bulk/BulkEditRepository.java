package no.samsvar.register.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Bulk edits, each with what it replaced; seen by who did it. */
@Repository
class BulkEditRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    BulkEditRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What one entry had, and the version that the edit left it in. */
    record Noted(EntryId id, int version, Previous previous) {}

    private static final String INSERT =
            """
            insert into bulk_edit (id, kind, action_id, entries, done_by, done_at)
            values (?, ?, action_id(), ?, current_person(), ?) on conflict do nothing
            """;

    /** False where this edit was done already. */
    boolean insert(UUID id, String kind, int entries, Instant now) {
        return db.sql(INSERT).params(id, kind, entries, now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private static final String NOTE =
            """
            insert into bulk_edit_entry (bulk_edit_id, entry_id, version, previous)
            values (?, ?, ?, ?::jsonb)
            """;

    void note(UUID edit, Noted noted) {
        db.sql(NOTE)
                .params(
                        edit,
                        noted.id().value(),
                        noted.version(),
                        json.writeValueAsString(noted.previous()))
                .update();
    }

    private static final String FIND =
            """
            select id, entries, done_at, undone_at from bulk_edit
            where organisation_id = current_organisation() and id = ? and kind = ?
                and done_by = current_person()
            """;

    Optional<BulkEdit> find(UUID id, String kind) {
        return db.sql(FIND).params(id, kind).query(this::edit).optional();
    }

    private BulkEdit edit(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new BulkEdit(
                id,
                row.getInt("entries"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                undone == null ? Optional.empty() : Optional.of(undone.toInstant()),
                undone == null ? List.of() : kept(id));
    }

    private static final String KEPT =
            """
            select e.id, e.number, e.title from bulk_edit_entry b
            join entry e on e.organisation_id = b.organisation_id and e.id = b.entry_id
            where b.organisation_id = current_organisation() and b.bulk_edit_id = ?
                and not b.restored
            order by e.number
            """;

    private List<BulkEdit.Kept> kept(UUID edit) {
        return db.sql(KEPT)
                .param(edit)
                .query(
                        (row, _) ->
                                new BulkEdit.Kept(
                                        new EntryId(row.getObject("id", UUID.class)),
                                        row.getString("number"),
                                        row.getString("title")))
                .list();
    }

    /** What each entry had. */
    List<Noted> noted(UUID edit) {
        return db.sql(
                        """
                        select entry_id, version, previous::text from bulk_edit_entry
                        where organisation_id = current_organisation() and bulk_edit_id = ?
                        """)
                .param(edit)
                .query(
                        (row, _) ->
                                new Noted(
                                        new EntryId(row.getObject("entry_id", UUID.class)),
                                        row.getInt("version"),
                                        json.readValue(row.getString("previous"), Previous.class)))
                .list();
    }

    private static final String UNDO =
            """
            update bulk_edit set undone_at = ?
            where organisation_id = current_organisation() and id = ? and undone_at is null
            """;

    boolean undo(UUID id, Instant now) {
        return db.sql(UNDO).params(now.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    void restored(UUID edit, List<EntryId> entries) {
        var ids = entries.stream().map(EntryId::value).toArray(UUID[]::new);
        db.sql(
                        """
                        update bulk_edit_entry set restored = true
                        where organisation_id = current_organisation() and bulk_edit_id = ?
                            and entry_id = any(?)
                        """)
                .params(Values.of(edit, ids))
                .update();
    }
}
