package no.samsvar.measure.digest;

import java.time.LocalDate;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody was last told what waits. */
@Repository
class DigestRepository {

    private final JdbcClient db;

    DigestRepository(JdbcClient db) {
        this.db = db;
    }

    /** Notes that somebody is told today; false where they were told too short a while ago. */
    boolean tell(PersonId person, LocalDate today, LocalDate notSince) {
        return db.sql(
                                """
                                insert into measure_digest (person_id, told_on) values (?, ?)
                                on conflict (organisation_id, person_id) do update
                                    set told_on = excluded.told_on
                                    where measure_digest.told_on < ?
                                """)
                        .params(person.value(), today, notSince)
                        .update()
                == 1;
    }
}
