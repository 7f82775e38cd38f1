package no.samsvar.review.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What entries have been made and changed since a moment, and which of them are restricted. */
@Repository
class AgendaRepository {

    private static final String RESTRICTED =
            """
            exists (select from restriction r
                where r.organisation_id = e.organisation_id and r.entry_id = e.id)
            """;

    private static final String CHANGED =
            """
            select e.id, e.kind, e.number, e.title, e.status, e.unit_id, e.created_at,
                e.changed_at, %s as restricted
            from entry e
            where e.organisation_id = current_organisation() and e.kind = ? and e.changed_at >= ?
                and e.created_at <= action_time()
            order by e.number
            """
                    .formatted(RESTRICTED);

    private static final String COUNTS =
            """
            select e.kind, count(*) filter (where e.created_at >= :since and not %1$s) as made,
                count(*) filter (where e.created_at < :since and not %1$s) as changed,
                count(*) filter (where %1$s) as restricted
            from entry e
            where e.organisation_id = current_organisation() and e.kind in (:kinds)
                and e.changed_at >= :since and e.created_at <= action_time()
            group by e.kind
            order by e.kind
            """
                    .formatted(RESTRICTED);

    private final JdbcClient db;

    AgendaRepository(JdbcClient db) {
        this.db = db;
    }

    List<Told> changed(String kind, Instant since) {
        return db.sql(CHANGED)
                .params(kind, since.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Told.class))
                .list();
    }

    /** How many of a register were made, changed, and are restricted and so not among those. */
    record Counted(String kind, int made, int changed, int restricted) {}

    List<Counted> counts(Collection<String> kinds, Instant since) {
        return db.sql(COUNTS)
                .param("kinds", kinds)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Counted.class))
                .list();
    }

    /** How many of anything that all may see should have been looked at again by then. */
    int reviewsDue(Collection<String> kinds, LocalDate today) {
        return db.sql(
                        """
                        select count(*) from entry e
                        where e.organisation_id = current_organisation() and e.kind in (:kinds)
                            and e.review_on <= :today and not %s
                        """
                                .formatted(RESTRICTED))
                .param("kinds", kinds)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Those of these that are restricted. */
    List<EntryId> restricted(Collection<EntryId> ids) {
        return db.sql(
                        """
                        select entry_id from restriction
                        where organisation_id = current_organisation() and entry_id = any(?)
                        """)
                .param(ids.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }
}
