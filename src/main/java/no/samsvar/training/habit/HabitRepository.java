package no.samsvar.training.habit;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The month whose habit each person has put away last. */
@Repository
class HabitRepository {

    private final JdbcClient db;

    HabitRepository(JdbcClient db) {
        this.db = db;
    }

    void putAway(LocalDate month) {
        db.sql(
                        """
                        insert into habit_put_away (person_id, month)
                        values (current_person(), ?::date)
                        on conflict (organisation_id, person_id) do update
                            set month = excluded.month
                        """)
                .param(month)
                .update();
    }

    boolean isPutAway(LocalDate month) {
        return db.sql(
                        """
                        select exists (select from habit_put_away
                        where organisation_id = current_organisation()
                            and person_id = current_person() and month = ?::date)
                        """)
                .param(month)
                .query(Boolean.class)
                .single();
    }
}
