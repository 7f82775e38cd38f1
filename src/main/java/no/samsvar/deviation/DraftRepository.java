package no.samsvar.deviation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports that are still being written; the database shows each writer their own alone. */
@Repository
class DraftRepository {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final String STORE =
            """
            insert into deviation_draft (id, description, type, place, happened_at,
                journal_reference, saved_at)
            values (:id, :description, :type, :place, :happenedAt, :journalReference, :savedAt)
            on conflict (organisation_id, person_id, id) do update set description = excluded.description,
                type = excluded.type, place = excluded.place, happened_at = excluded.happened_at,
                journal_reference = excluded.journal_reference, saved_at = excluded.saved_at
            """;

    private static final String SELECT =
            """
            select id, description, type, place, happened_at, journal_reference, saved_at
            from deviation_draft where organisation_id = current_organisation()
            """;

    private final JdbcClient db;
    private final Clock clock;

    DraftRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void store(Draft draft) {
        db.sql(STORE).paramSource(Parameters.of(draft)).update();
    }

    List<Draft> all() {
        return db.sql(SELECT + " order by saved_at desc").query(Rows.of(Draft.class)).list();
    }

    Optional<Draft> find(UUID id) {
        return db.sql(SELECT + " and id = ?").param(id).query(Rows.of(Draft.class)).optional();
    }

    void delete(EntryId id) {
        db.sql(
                        "delete from deviation_draft where organisation_id = current_organisation() and id = ?")
                .param(id.value())
                .update();
    }

    /** A draft nobody has touched for long is nobody's any more. */
    void deleteOld() {
        db.sql(
                        """
                        delete from deviation_draft
                        where organisation_id = current_organisation() and saved_at < ?
                        """)
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
