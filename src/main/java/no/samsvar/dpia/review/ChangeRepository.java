package no.samsvar.dpia.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpia_review}. */
@Repository
class ChangeRepository {

    private static final String OPEN =
            """
            select r.id, r.entry_id, e.number, e.title, r.source_id, s.number as source_number,
                s.title as source_title, r.raised_at, r.due_on
            from dpia_review r
            join entry e on e.organisation_id = r.organisation_id and e.id = r.entry_id
            join entry s on s.organisation_id = r.organisation_id and s.id = r.source_id
            where r.organisation_id = current_organisation() and r.settled_at is null
            order by r.due_on, r.raised_at, e.number
            """;

    private final JdbcClient db;

    ChangeRepository(JdbcClient db) {
        this.db = db;
    }

    /** A row as it is stored. */
    record Row(
            UUID id,
            UUID entryId,
            String number,
            String title,
            UUID sourceId,
            String sourceNumber,
            String sourceTitle,
            Instant raisedAt,
            LocalDate dueOn) {

        CaseChange change() {
            return new CaseChange(
                    id,
                    new EntryId(entryId),
                    number,
                    title,
                    new EntryId(sourceId),
                    sourceNumber,
                    sourceTitle,
                    raisedAt,
                    dueOn);
        }
    }

    void raise(UUID id, EntryId dpia, EntryId source, LocalDate due) {
        db.sql(
                        """
                        insert into dpia_review (id, entry_id, source_id, raised_at, due_on)
                        values (?, ?, ?, action_time(), ?) on conflict do nothing
                        """)
                .params(id, dpia.value(), source.value(), due)
                .update();
    }

    /** The most urgent first. */
    List<CaseChange> open() {
        return db.sql(OPEN).query(Rows.of(Row.class)).stream().map(Row::change).toList();
    }

    void settle(EntryId dpia, @Nullable String reason) {
        db.sql(
                        """
                        update dpia_review set reason = ?, settled_by = current_person(),
                            settled_at = action_time()
                        where organisation_id = current_organisation() and entry_id = ?
                            and settled_at is null
                        """)
                .params(Values.of(reason, dpia.value()))
                .update();
    }
}
