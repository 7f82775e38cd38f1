package no.samsvar.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which measure is which turn of which recurring task. */
@Repository
class OccurrenceRepository {

    private static final String SELECT =
            """
            select o.entry_id as measure, o.task_id as task, o.planned_on
            from measure_occurrence o
            where o.organisation_id = current_organisation()
            """;

    private final JdbcClient db;

    OccurrenceRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(Occurrence occurrence) {
        db.sql(
                        """
                        insert into measure_occurrence (entry_id, task_id, planned_on)
                        values (?, ?, ?)
                        """)
                .params(
                        occurrence.measure().value(),
                        occurrence.task().value(),
                        occurrence.plannedOn())
                .update();
    }

    void plan(EntryId measure, LocalDate day) {
        db.sql(
                        """
                        update measure_occurrence set planned_on = ?
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .params(day, measure.value())
                .update();
    }

    Optional<Occurrence> of(EntryId measure) {
        return db.sql(SELECT + " and o.entry_id = ?")
                .param(measure.value())
                .query(Rows.of(Occurrence.class))
                .optional();
    }

    /** The latest turn of a task. */
    Optional<Occurrence> latest(EntryId task) {
        return db.sql(SELECT + " and o.task_id = ? order by o.planned_on desc limit 1")
                .param(task.value())
                .query(Rows.of(Occurrence.class))
                .optional();
    }

    /** Every turn of every task that was planned or is due within these days. */
    List<Occurrence> between(LocalDate first, LocalDate last) {
        return db.sql(
                        SELECT
                                + """
                                 and (o.planned_on between ? and ?
                                    or exists (select from measure m
                                        where m.organisation_id = o.organisation_id
                                            and m.entry_id = o.entry_id
                                            and m.deadline between ? and ?))
                                """)
                .params(first, last, first, last)
                .query(Rows.of(Occurrence.class))
                .list();
    }
}
