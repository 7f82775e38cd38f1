package no.samsvar.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why digits in an entry's text that look like a person number are none. */
@Repository
class TextReasonRepository {

    private static final String STORE =
            """
            insert into entry_text_reason (entry_id, path, reason, said_by, said_at)
            values (?, ?, ?, current_person(), action_time())
            on conflict (organisation_id, entry_id, path)
            do update set reason = excluded.reason, said_by = excluded.said_by,
                said_at = excluded.said_at
            """;

    private final JdbcClient db;

    TextReasonRepository(JdbcClient db) {
        this.db = db;
    }

    void store(EntryId id, String path, String reason) {
        db.sql(STORE).params(id.value(), path, reason).update();
    }
}
