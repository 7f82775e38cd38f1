package no.samsvar.routine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read which version. Nobody's reading is taken back, also when they leave. */
@Repository
class ReadingRepository {

    private final JdbcClient db;

    ReadingRepository(JdbcClient db) {
        this.db = db;
    }

    void read(EntryId entry, int version) {
        db.sql(
                        """
                        insert into routine_reading (entry_id, number, person_id, read_at)
                        values (?, ?, current_person(), action_time()) on conflict do nothing
                        """)
                .params(entry.value(), version)
                .update();
    }

    /** The newest version that somebody has read of each routine. */
    Map<EntryId, Integer> readBy(PersonId person) {
        var read = new HashMap<EntryId, Integer>();
        db.sql(
                        """
                        select entry_id, max(number) as number from routine_reading
                        where organisation_id = current_organisation() and person_id = ?
                        group by entry_id
                        """)
                .param(person.value())
                .query(
                        row -> {
                            var id = new EntryId(row.getObject("entry_id", UUID.class));
                            read.put(id, row.getInt("number"));
                        });
        return read;
    }

    /** Each person's reading of the newest version that they have read. */
    List<Reading> of(EntryId entry) {
        return db.sql(
                        """
                        select distinct on (person_id) person_id, number, read_at
                        from routine_reading
                        where organisation_id = current_organisation() and entry_id = ?
                        order by person_id, number desc
                        """)
                .param(entry.value())
                .query(Rows.of(Reading.class))
                .list();
    }
}
