package no.samsvar.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has learnt what, and when the needs were gone through. */
@Repository
class CourseRepository {

    private final JdbcClient db;

    CourseRepository(JdbcClient db) {
        this.db = db;
    }

    /** The last time that somebody learnt something. */
    record Last(EntryId entryId, PersonId personId, LocalDate doneOn) {}

    List<Last> last() {
        return db.sql(
                        """
                        select entry_id, person_id, max(done_on) as done_on from course_completion
                        where organisation_id = current_organisation()
                        group by entry_id, person_id
                        """)
                .query(Rows.of(Last.class))
                .list();
    }

    void done(EntryId course, UUID person, LocalDate doneOn) {
        db.sql(
                        """
                        insert into course_completion
                            (entry_id, person_id, done_on, noted_by, noted_at)
                        values (?, ?, ?::date, current_person(), action_time())
                        on conflict do nothing
                        """)
                .params(course.value(), person, doneOn)
                .update();
    }

    /** Every time that anybody has learnt it, the latest first. */
    List<Completion> completions(EntryId course) {
        return db.sql(
                        """
                        select c.person_id, person.name, c.done_on
                        from course_completion c join person on person.id = c.person_id
                        where c.organisation_id = current_organisation() and c.entry_id = ?
                        order by c.done_on desc, person.name collate "nb-x-icu", c.person_id
                        """)
                .param(course.value())
                .query(Rows.of(Completion.class))
                .list();
    }

    void checked(UUID id, CheckForm form) {
        db.sql(
                        """
                        insert into competence_check (id, found, checked_by, checked_at)
                        values (?, ?, current_person(), action_time())
                        """)
                .params(Values.of(id, form.found()))
                .update();
    }

    Optional<Check> lastCheck() {
        return db.sql(
                        """
                        select found, checked_by, checked_at from competence_check
                        where organisation_id = current_organisation()
                        order by checked_at desc limit 1
                        """)
                .query(Rows.of(Check.class))
                .optional();
    }
}
