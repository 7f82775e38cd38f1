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

    List<EntryId> due() {
        return db
                .sql(
                        """
                        select id from entry
                        where organisation_id = current_organisation() and kind = 'deviation'
                            and status <> 'CLOSED' and due_at is not null
                        order by due_at, id limit 5
                        """)
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .toList();
    }
}
