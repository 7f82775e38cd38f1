package no.samsvar.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of measures beside their fields: why they were put off, and what waits for whom. */
@Repository
class MeasureRepository {

    private static final String WAITING =
            """
            select e.id, e.number, e.title, m.source, m.deadline, m.minutes
            from entry e
            join measure m on m.organisation_id = e.organisation_id and m.entry_id = e.id
            where e.organisation_id = current_organisation() and e.kind = 'measure'
                and e.status in ('PLANNED', 'STARTED') and e.owner_id = ?
                and m.deadline <= ?::date
            order by m.deadline, e.number
            """;

    private final JdbcClient db;

    MeasureRepository(JdbcClient db) {
        this.db = db;
    }

    List<WaitingMeasure> waitingFor(UUID owner, LocalDate until) {
        return db.sql(WAITING).params(owner, until).query(Rows.of(WaitingMeasure.class)).list();
    }

    /** How many are open after their deadline, whosever they are. */
    int overdue(LocalDate today) {
        return db.sql(
                        """
                        select count(*) from entry e
                        join measure m
                            on m.organisation_id = e.organisation_id and m.entry_id = e.id
                        where e.organisation_id = current_organisation() and e.kind = 'measure'
                            and e.status in ('PLANNED', 'STARTED') and m.deadline < ?::date
                        """)
                .param(today)
                .query(Integer.class)
                .single();
    }

    void postponed(UUID id, EntryId measure, Postponement why) {
        db.sql(
                        """
                        insert into measure_postponement
                            (id, entry_id, earlier, later, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, action_time())
                        """)
                .params(
                        Values.of(
                                id,
                                measure.value(),
                                why.earlier(),
                                why.later(),
                                why.reason(),
                                why.decidedBy()))
                .update();
    }

    List<Postponement> postponements(EntryId measure) {
        return db.sql(
                        """
                        select earlier, later, reason, decided_by, decided_at
                        from measure_postponement
                        where organisation_id = current_organisation() and entry_id = ?
                        order by decided_at, id
                        """)
                .param(measure.value())
                .query(Rows.of(Postponement.class))
                .list();
    }
}
