package no.samsvar.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When reviews were held, what is planned, and why an extra one is proposed. */
@Repository
class ReviewRepository {

    private static final String HELD_BEFORE =
            """
            select max(r.held_on) from review r
            join entry e on e.organisation_id = r.organisation_id and e.id = r.entry_id
            where r.organisation_id = current_organisation() and e.status <> 'PLANNED'
                and r.entry_id <> ? and r.held_on <= (
                    select coalesce(held_on, 'infinity') from review
                    where organisation_id = current_organisation() and entry_id = ?)
            """;

    private final JdbcClient db;

    ReviewRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * How it stands with reviews.
     *
     * @param eventAt the first serious event since the last one that whoever asks may know of
     */
    record Standing(
            @Nullable LocalDate heldOn, @Nullable LocalDate plannedOn, @Nullable Instant eventAt) {}

    private static final String STANDING =
            """
            with review_days as (
                select max(r.held_on) filter (where e.status <> 'PLANNED') as held_on,
                    min(r.planned_on) filter (where e.status = 'PLANNED') as planned_on
                from review r
                join entry e on e.organisation_id = r.organisation_id and e.id = r.entry_id
                where r.organisation_id = current_organisation())
            select held_on, planned_on, (
                select min(raised_at) from review_occasion
                where organisation_id = current_organisation() and (held_on is null
                    or (raised_at at time zone 'Europe/Oslo')::date > held_on)) as event_at
            from review_days
            """;

    Standing standing() {
        return db.sql(STANDING).query(Rows.of(Standing.class)).single();
    }

    /** The last one held before another, which may be held as well. */
    Optional<LocalDate> heldBefore(EntryId review) {
        return db.sql(HELD_BEFORE)
                .params(review.value(), review.value())
                .query(LocalDate.class)
                .optional();
    }

    List<EntryId> inState(String state) {
        return db.sql(
                        """
                        select id from entry where organisation_id = current_organisation()
                            and kind = 'review' and status = ? order by number desc
                        """)
                .param(state)
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }

    void raise(EntryId deviation) {
        db.sql(
                        """
                        insert into review_occasion (entry_id, raised_at) values (?, action_time())
                        on conflict do nothing
                        """)
                .param(deviation.value())
                .update();
    }
}
