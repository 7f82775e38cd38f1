package no.samsvar.rights.door;

import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code request_door}: one that is open at most; we keep the hash of its address. */
@Repository
class DoorRepository {

    private final JdbcClient db;

    DoorRepository(JdbcClient db) {
        this.db = db;
    }

    /** The door whose secret the transaction shows. */
    record Shown(UUID id, UUID organisationId) {}

    Optional<Shown> shown() {
        return db.sql(
                        """
                        select id, organisation_id from request_door
                        where secret = current_secret() and closed_at is null
                        """)
                .query(Rows.of(Shown.class))
                .optional();
    }

    Optional<Door> newest() {
        return db.sql(
                        """
                        select opened_at, closed_at from request_door
                        where organisation_id = current_organisation()
                        order by opened_at desc limit 1
                        """)
                .query(Rows.of(Door.class))
                .optional();
    }

    void open(UUID id, String hash) {
        db.sql(
                        """
                        insert into request_door (id, secret, opened_by, opened_at)
                        values (?, ?, current_person(), action_time())
                        """)
                .params(id, hash)
                .update();
    }

    void close() {
        db.sql(
                        """
                        update request_door set closed_at = action_time()
                        where organisation_id = current_organisation() and closed_at is null
                        """)
                .update();
    }
}
