package no.samsvar.catalogue.requirement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes on requirements, and what else answers them. */
@Repository
class NoteRepository {

    private final JdbcClient db;

    NoteRepository(JdbcClient db) {
        this.db = db;
    }

    Map<String, Note> all() {
        return db
                .sql(
                        """
                        select requirement, note, noted_by, noted_at from requirement_note
                        where organisation_id = current_organisation()
                        """)
                .query(Rows.of(Note.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Note::requirement, note -> note));
    }

    void store(String requirement, String note, UUID by) {
        db.sql(
                        """
                        insert into requirement_note (requirement, note, noted_by, noted_at)
                        values (?, ?, ?, action_time())
                        on conflict (organisation_id, requirement) do update set
                            note = excluded.note, noted_by = excluded.noted_by,
                            noted_at = excluded.noted_at
                        """)
                .params(requirement, note, by)
                .update();
    }

    /** Every answer in the checklists that are in use, the latest to each point last. */
    List<Resting> answers() {
        return db.sql(
                        """
                        select a.entry_id as checklist, e.title, a.item, a.question, a.answer,
                            a.answered_at
                        from checklist_answer a
                        join entry e on e.organisation_id = a.organisation_id and e.id = a.entry_id
                        where a.organisation_id = current_organisation() and e.status = 'ACTIVE'
                        order by a.answered_at, a.id
                        """)
                .query(Rows.of(Resting.class))
                .list();
    }

    private record Count(String kind, int entries) {}

    /** How many entries each of these registers holds. */
    Map<String, Integer> entries(List<String> kinds) {
        return db
                .sql(
                        """
                        select kind, count(*) as entries from entry
                        where organisation_id = current_organisation() and kind = any(?)
                        group by kind
                        """)
                .param(kinds.toArray(String[]::new))
                .query(Rows.of(Count.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::kind, Count::entries));
    }
}
