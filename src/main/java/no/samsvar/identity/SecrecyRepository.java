package no.samsvar.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecrecyRepository {

    private final JdbcClient db;

    SecrecyRepository(JdbcClient db) {
        this.db = db;
    }

    boolean awaited() {
        return mine("acknowledged_at is null");
    }

    boolean acknowledged() {
        return mine("acknowledged_at is not null");
    }

    void acknowledge() {
        db.sql(
                        """
                        update authorisation set acknowledged_at = action_time()
                        where organisation_id = current_organisation()
                            and person_id = current_person() and ended_at is null
                            and acknowledged_at is null
                        """)
                .update();
    }

    private boolean mine(String condition) {
        return db.sql(
                        "select exists (select from held_role"
                                + " where organisation_id = current_organisation()"
                                + " and person_id = current_person() and "
                                + condition
                                + ")")
                .query(Boolean.class)
                .single();
    }
}
