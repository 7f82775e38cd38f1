package no.samsvar.register.exchange;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which column was what the last time this organisation imported. */
@Repository
class ImportMappingRepository {

    private final JdbcClient db;

    ImportMappingRepository(JdbcClient db) {
        this.db = db;
    }

    Map<String, String> of(String kind) {
        var mapping = new HashMap<String, String>();
        db.sql(
                        """
                        select header, field from import_mapping
                        where organisation_id = current_organisation() and kind = ?
                        """)
                .param(kind)
                .query((row, _) -> mapping.put(row.getString("header"), row.getString("field")))
                .list();
        return mapping;
    }

    private static final String REMEMBER =
            """
            insert into import_mapping (kind, header, field)
            select ?, header, field from unnest(?::text[], ?::text[]) as told (header, field)
            on conflict (organisation_id, kind, header) do update set field = excluded.field
            """;

    void remember(String kind, Map<String, String> mapping) {
        var headers = mapping.keySet().toArray(String[]::new);
        var fields = mapping.values().toArray(String[]::new);
        db.sql(REMEMBER).params(kind, headers, fields).update();
    }
}
