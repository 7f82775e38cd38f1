package no.samsvar.dpia.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many cases wait for whom. */
@Repository("dpiaWaitingRepository")
class WaitingRepository {

    private static final String CASES =
            """
            select count(*) from entry e
            where e.organisation_id = current_organisation() and e.kind = 'dpia'
            """;

    private static final String ADVICE =
            """
            exists (select from dpia_part p where p.organisation_id = e.organisation_id
                and p.entry_id = e.id and p.part = 'ADVICE' and p.text is not null)
            """;

    private static final String RESIDUAL =
            """
            exists (select from dpia_part p where p.organisation_id = e.organisation_id
                and p.entry_id = e.id and p.part = 'RESIDUAL' and p.text is not null)
            """;

    private final JdbcClient db;

    WaitingRepository(JdbcClient db) {
        this.db = db;
    }

    /** Judged by those who made it, and not advised on. */
    int advice() {
        return count(" and e.status = 'ONGOING' and " + RESIDUAL + " and not " + ADVICE);
    }

    /** Judged and advised on, and not decided; not those before the authority. */
    int decision() {
        return count(" and e.status = 'ONGOING' and " + RESIDUAL + " and " + ADVICE);
    }

    int ongoing() {
        return count(" and e.status in ('ONGOING', 'PROCURING', 'CONSULTATION')");
    }

    private int count(String which) {
        return db.sql(CASES + which).query(Integer.class).single();
    }
}
