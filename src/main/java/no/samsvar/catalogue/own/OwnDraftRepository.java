package no.samsvar.catalogue.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files between their steps, one a checklist, kept for a day. */
@Repository
class OwnDraftRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    OwnDraftRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private static final String BEGIN =
            """
            insert into checklist_draft (entry_id, id, file_name, sheets, sheet, columns, created_at)
            values (?, ?, ?, ?::jsonb, ?, ?::jsonb, action_time())
            """;

    /** Keeps a file instead of the one before it, and lets go of what was left lying. */
    void begin(EntryId checklist, OwnDraft draft) {
        delete(checklist);
        db.sql(
                        """
                        delete from checklist_draft
                        where organisation_id = current_organisation()
                            and created_at < action_time() - interval '1 day'
                        """)
                .update();
        db.sql(BEGIN)
                .params(
                        checklist.value(),
                        draft.id(),
                        draft.fileName(),
                        json.writeValueAsString(draft.sheets()),
                        draft.sheet(),
                        json.writeValueAsString(draft.columns()))
                .update();
    }

    Optional<OwnDraft> find(EntryId checklist) {
        return db.sql(
                        """
                        select id, file_name, sheets::text, sheet, columns::text
                        from checklist_draft
                        where organisation_id = current_organisation() and entry_id = ?
                            and created_at >= action_time() - interval '1 day'
                        """)
                .param(checklist.value())
                .query(this::draft)
                .optional();
    }

    private OwnDraft draft(ResultSet row, int number) throws SQLException {
        return new OwnDraft(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                json.readValue(row.getString("sheets"), new TypeReference<List<RawSheet>>() {}),
                row.getInt("sheet"),
                json.readValue(
                        row.getString("columns"), new TypeReference<Map<OwnColumn, String>>() {}));
    }

    void tell(EntryId checklist, int sheet, Map<OwnColumn, String> columns) {
        db.sql(
                        """
                        update checklist_draft set sheet = ?, columns = ?::jsonb
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .params(sheet, json.writeValueAsString(columns), checklist.value())
                .update();
    }

    int delete(EntryId checklist) {
        return db.sql(
                        """
                        delete from checklist_draft
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(checklist.value())
                .update();
    }
}
