package no.samsvar.measure.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar addresses in use, one for each person of an organisation. */
@Repository
class FeedRepository {

    private final JdbcClient db;

    FeedRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whose calendar the secret that the transaction shows belongs to. */
    record Shown(UUID organisationId, UUID personId) {}

    Optional<Shown> shown() {
        return db.sql(
                        """
                        select organisation_id, person_id from measure_feed
                        where secret = current_secret()
                        """)
                .query(Rows.of(Shown.class))
                .optional();
    }

    /** When the reader's address was made; empty where there is none. */
    Optional<Instant> madeAt() {
        return db.sql(
                        """
                        select made_at from measure_feed
                        where organisation_id = current_organisation()
                            and person_id = current_person()
                        """)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    void store(String hash) {
        db.sql(
                        """
                        insert into measure_feed (person_id, secret, made_at)
                        values (current_person(), ?, action_time())
                        on conflict (organisation_id, person_id) do update
                            set secret = excluded.secret, made_at = excluded.made_at
                        """)
                .param(hash)
                .update();
    }

    void delete() {
        db.sql(
                        """
                        delete from measure_feed where organisation_id = current_organisation()
                            and person_id = current_person()
                        """)
                .update();
    }
}
