package no.samsvar.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over declarations, and whom they are of. */
@Repository
class DeclarationRepository {

    private final JdbcClient db;

    DeclarationRepository(JdbcClient db) {
        this.db = db;
    }

    /** How many are missing, and since when. */
    record Missing(int count, @Nullable Instant since) {}

    Missing missing() {
        return db.sql(
                        """
                        select count(*) as count, min(created_at) as since from entry
                        where organisation_id = current_organisation() and kind = 'declaration'
                            and status = 'MISSING'
                        """)
                .query(Rows.of(Missing.class))
                .single();
    }

    /** Those with an account here whose declaration is noted, be it as missing. */
    List<UUID> known() {
        return db.sql(
                        """
                        select d.person from declaration d
                        join entry e on e.organisation_id = d.organisation_id and e.id = d.entry_id
                        where d.organisation_id = current_organisation() and d.person is not null
                            and e.status <> 'ENDED'
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
