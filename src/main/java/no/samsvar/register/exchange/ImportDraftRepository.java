package no.samsvar.register.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.register.exchange.ImportDraft.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports between their steps; each is seen by who began it, and nobody else. */
@Repository
class ImportDraftRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    ImportDraftRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private static final String INSERT =
            """
            insert into import_draft
                (id, kind, file_name, sheets, sheet, mapping, clears, person_id, created_at)
            values (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, current_person(), ?)
            """;

    void insert(String kind, ImportDraft draft) {
        db.sql(INSERT)
                .params(
                        draft.id(),
                        kind,
                        draft.fileName(),
                        json.writeValueAsString(draft.sheets()),
                        draft.sheet(),
                        json.writeValueAsString(draft.mapping()),
                        draft.clears(),
                        draft.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String FIND =
            """
            select id, file_name, sheets::text, sheet, mapping::text, clears, created_at,
                created, changed
            from import_draft
            where organisation_id = current_organisation() and id = ? and kind = ?
                and person_id = current_person()
            """;

    Optional<ImportDraft> find(String kind, UUID id) {
        return db.sql(FIND).params(id, kind).query(this::draft).optional();
    }

    private ImportDraft draft(ResultSet row, int number) throws SQLException {
        var created = row.getObject("created", Integer.class);
        return new ImportDraft(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                json.readValue(row.getString("sheets"), new TypeReference<List<RawSheet>>() {}),
                row.getInt("sheet"),
                json.readValue(
                        row.getString("mapping"), new TypeReference<Map<String, String>>() {}),
                row.getBoolean("clears"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                created == null
                        ? Optional.empty()
                        : Optional.of(new Outcome(created, row.getInt("changed"))));
    }

    void update(ImportDraft draft) {
        db.sql(
                        """
                        update import_draft set sheet = ?, mapping = ?::jsonb, clears = ?
                        where organisation_id = current_organisation() and id = ?
                        """)
                .params(
                        draft.sheet(),
                        json.writeValueAsString(draft.mapping()),
                        draft.clears(),
                        draft.id())
                .update();
    }

    private static final String FINISH =
            """
            update import_draft set sheets = '[]', created = ?, changed = ?
            where organisation_id = current_organisation() and id = ? and created is null
            """;

    /** Keeps what came of it, and no longer the file; false where that was done already. */
    boolean finish(UUID id, Outcome outcome) {
        return db.sql(FINISH).params(outcome.created(), outcome.changed(), id).update() == 1;
    }

    void delete(UUID id) {
        db.sql("delete from import_draft where organisation_id = current_organisation() and id = ?")
                .param(id)
                .update();
    }
}
