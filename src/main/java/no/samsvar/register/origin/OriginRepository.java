package no.samsvar.register.origin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OriginRepository {

    private static final String SELECT =
            """
            select entry_id, pack, edition, line, source, checked_on, checked_by, language, taken::text
            from entry_origin where organisation_id = current_organisation()
            """;

    private static final String INSERT =
            """
            insert into entry_origin (entry_id, pack, edition, line, source, checked_on, checked_by,
                language, taken)
            values (:entry, :pack, :edition, :line, :source, :on, :by, :language,
                cast(:taken as jsonb))
            """;

    private static final String UPDATE =
            """
            update entry_origin set edition = :edition, source = :source, checked_on = :on,
                checked_by = :by, taken = cast(:taken as jsonb)
            where organisation_id = current_organisation() and entry_id = :entry
            """;

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    OriginRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Origin> find(EntryId entry) {
        return db.sql(SELECT + " and entry_id = ?")
                .param(entry.value())
                .query(this::origin)
                .optional();
    }

    List<Origin> all() {
        return db.sql(SELECT + " order by pack, line").query(this::origin).list();
    }

    List<EntryId> unchecked() {
        return db.sql(
                        """
                        select entry_id from entry_origin
                        where organisation_id = current_organisation() and checked_by is null
                        """)
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }

    void insert(Origin origin) {
        told(INSERT, origin)
                .param("pack", origin.pack())
                .param("line", origin.line())
                .param("language", origin.language().name())
                .update();
    }

    void update(Origin origin) {
        told(UPDATE, origin).update();
    }

    /** With all that an edition tells of it. */
    private JdbcClient.StatementSpec told(String sql, Origin origin) {
        return db.sql(sql)
                .param("entry", origin.entryId().value())
                .param("edition", origin.edition())
                .param("source", origin.source())
                .param("on", origin.checkedOn())
                .param("by", origin.checkedBy())
                .param("taken", json.writeValueAsString(origin.taken().values()));
    }

    private Origin origin(ResultSet row, int number) throws SQLException {
        return new Origin(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("pack"),
                row.getString("edition"),
                row.getString("line"),
                row.getString("source"),
                row.getObject("checked_on", LocalDate.class),
                row.getString("checked_by"),
                Language.valueOf(row.getString("language")),
                new Typed(json.readValue(row.getString("taken"), TYPED)));
    }
}
