package no.samsvar.deviation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read the routine. */
@Repository
class RoutineRepository {

    private final JdbcClient db;

    RoutineRepository(JdbcClient db) {
        this.db = db;
    }

    Set<UUID> readers() {
        return new HashSet<>(
                db.sql(
                                """
                                select person_id from deviation_routine_reader
                                where organisation_id = current_organisation()
                                """)
                        .query(UUID.class)
                        .list());
    }

    void read() {
        db.sql(
                        """
                        insert into deviation_routine_reader (person_id, read_at)
                        values (current_person(), action_time()) on conflict do nothing
                        """)
                .update();
    }
}
