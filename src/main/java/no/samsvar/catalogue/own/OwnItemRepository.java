package no.samsvar.catalogue.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The requirements of the lists that an enterprise has itself; history keeps how they read. */
@Repository
class OwnItemRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    OwnItemRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** All that ever stood in the list, in its order. */
    List<OwnItem> of(EntryId checklist) {
        return db.sql(
                        """
                        select id, item, position, number, text, category, help, mapping, gone_in
                        from checklist_item
                        where organisation_id = current_organisation() and entry_id = ?
                        order by position, item
                        """)
                .param(checklist.value())
                .query(Rows.of(OwnItem.class))
                .list();
    }

    private static final String STORE =
            """
            insert into checklist_item
                (id, entry_id, item, position, number, text, category, help, mapping)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (organisation_id, entry_id, item) do update set
                position = excluded.position, number = excluded.number, text = excluded.text,
                category = excluded.category, help = excluded.help, mapping = excluded.mapping,
                gone_in = null
            """;

    void store(EntryId checklist, UUID id, int position, OwnRow row) {
        db.sql(STORE)
                .params(
                        Values.of(
                                id,
                                checklist.value(),
                                row.item(),
                                position,
                                row.number(),
                                row.text(),
                                row.category(),
                                row.help(),
                                row.mapping()))
                .update();
    }

    void gone(EntryId checklist, String item, int version) {
        db.sql(
                        """
                        update checklist_item set gone_in = ?
                        where organisation_id = current_organisation() and entry_id = ?
                            and item = ?
                        """)
                .params(version, checklist.value(), item)
                .update();
    }

    Optional<OwnSource> source(EntryId checklist) {
        return db.sql(
                        """
                        select version, file_name, columns::text, read_at from checklist_source
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(checklist.value())
                .query(this::sourceOf)
                .optional();
    }

    private OwnSource sourceOf(ResultSet row, int number) throws SQLException {
        return new OwnSource(
                row.getInt("version"),
                row.getString("file_name"),
                json.readValue(
                        row.getString("columns"), new TypeReference<Map<OwnColumn, String>>() {}),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }

    private static final String READ =
            """
            insert into checklist_source (entry_id, version, file_name, columns, read_by, read_at)
            values (?, ?, ?, ?::jsonb, ?, action_time())
            on conflict (organisation_id, entry_id) do update set
                version = excluded.version, file_name = excluded.file_name,
                columns = excluded.columns, read_by = excluded.read_by, read_at = excluded.read_at
            """;

    void read(EntryId checklist, int version, OwnDraft draft, UUID by) {
        db.sql(READ)
                .params(
                        checklist.value(),
                        version,
                        draft.fileName(),
                        json.writeValueAsString(draft.columns()),
                        by)
                .update();
    }
}
