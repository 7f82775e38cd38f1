package no.samsvar.dpia.adoption;

import java.sql.Timestamp;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpia_origin}. */
@Repository("dpiaOriginRepository")
class OriginRepository {

    private final JdbcClient db;

    OriginRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(EntryId dpia, CaseOrigin origin) {
        db.sql(
                        """
                        insert into dpia_origin (entry_id, made_by, number, title, handed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        dpia.value(),
                        origin.madeBy(),
                        origin.number(),
                        origin.title(),
                        Timestamp.from(origin.handedAt()))
                .update();
    }

    Optional<CaseOrigin> of(EntryId dpia) {
        return db.sql(
                        """
                        select made_by, number, title, handed_at from dpia_origin
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(dpia.value())
                .query(Rows.of(CaseOrigin.class))
                .optional();
    }
}
