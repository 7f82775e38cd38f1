package no.samsvar.deviation.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the deviations stand together: by unit, by deadline, and which repeat which. */
@Repository
class StandingRepository {

    private static final String BY_UNIT =
            """
            select e.unit_id, unit.name as unit,
                count(*) filter (where e.status <> 'CLOSED') as open,
                count(*) filter (where e.status <> 'CLOSED'
                    and (e.due_at < action_time() or e.review_on < :today)) as overdue,
                count(*) filter (where exists (
                    select from entry_link link where link.organisation_id = e.organisation_id
                        and link.entry_id = e.id and link.relation = 'REPEATS')) as repeated,
                count(*) as reported
            from entry e
            left join unit on unit.organisation_id = e.organisation_id and unit.id = e.unit_id
            where e.organisation_id = current_organisation() and e.kind = 'deviation'
            group by e.unit_id, unit.name
            order by unit.name collate "nb-x-icu" nulls last
            """;

    private final JdbcClient db;

    StandingRepository(JdbcClient db) {
        this.db = db;
    }

    List<UnitFigures> byUnit(LocalDate today) {
        return db.sql(BY_UNIT).param("today", today).query(Rows.of(UnitFigures.class)).list();
    }

    List<ToWrite> mineToWrite() {
        return db.sql(
                        """
                        select e.id, e.number, a.document_title as document, a.document_due as due
                        from deviation_assessment a
                        join deviation d on d.organisation_id = a.organisation_id
                            and d.entry_id = a.entry_id and d.type = 'MISSING_ROUTINE'
                        join entry e on e.organisation_id = a.organisation_id and e.id = a.entry_id
                        where a.organisation_id = current_organisation()
                            and a.document_writer = current_person() and a.document_done is null
                            and a.document_title is not null
                        order by a.document_due, e.id limit 5
                        """)
                .query(Rows.of(ToWrite.class))
                .list();
    }

    /** Reported, without a clock, and nobody has begun. */
    List<EntryId> unread() {
        return ids(
                """
                select id from entry
                where organisation_id = current_organisation() and kind = 'deviation'
                    and status = 'REPORTED' and due_at is null
                order by created_at, id limit 5
                """);
    }

    /** How many open ones have a clock that runs, or has run out. */
    int clocks() {
        return db.sql(
                        """
                        select count(*) from entry
                        where organisation_id = current_organisation() and kind = 'deviation'
                            and status <> 'CLOSED' and due_at is not null
                        """)
                .query(Integer.class)
                .single();
    }

    List<EntryId> due() {
        return ids(
                """
                select id from entry
                where organisation_id = current_organisation() and kind = 'deviation'
                    and status <> 'CLOSED' and due_at is not null
                order by due_at, id limit 5
                """);
    }

    private List<EntryId> ids(String sql) {
        return db.sql(sql).query(UUID.class).list().stream().map(EntryId::new).toList();
    }
}
