package no.samsvar.platform.health;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JobRepository {

    private final JdbcClient db;

    JobRepository(JdbcClient db) {
        this.db = db;
    }

    long waitingSince(Instant due) {
        return db.sql(
                        "select count(*) from scheduled_tasks where not picked and execution_time < ?")
                .param(due.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    long failing() {
        return db.sql("select count(*) from scheduled_tasks where consecutive_failures > 0")
                .query(Long.class)
                .single();
    }
}
