package no.samsvar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table that the database's own triggers write. */
@Repository
class HistoryRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    HistoryRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private static final String OF_ENTRY =
            """
            select action_id, table_name, row_key, operation, image::text, person_id, happened_at
            from history
            where organisation_id = current_organisation() and entry_id = ? order by id
            """;

    List<RowImage> of(UUID entryId) {
        return db.sql(OF_ENTRY).param(entryId).query(this::image).list();
    }

    private RowImage image(ResultSet row, int number) throws SQLException {
        return new RowImage(
                row.getObject("action_id", UUID.class),
                row.getString("table_name"),
                row.getString("row_key"),
                RowImage.Operation.valueOf(row.getString("operation")),
                json.readTree(row.getString("image")),
                row.getObject("person_id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
