package no.samsvar.hosting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostedOrganisationRepository {

    private static final String OPEN =
            """
            update closure set opened_at = :now, opened_by = current_person()
            where organisation_id = :organisation and opened_at is null
            """;

    private static final String MINE =
            """
            select organisation.name as organisation, closure.reason, closure.closed_at
            from closure
            join organisation on organisation.id = closure.organisation_id
            where closure.opened_at is null
            order by organisation.name
            """;

    private final JdbcClient db;

    HostedOrganisationRepository(JdbcClient db) {
        this.db = db;
    }

    List<HostedOrganisation> page(String words, int skip, int most) {
        return db.sql("select * from hosted_organisations(?, null, ?, ?)")
                .params(words, skip, most)
                .query(Rows.of(HostedOrganisation.class))
                .list();
    }

    Optional<HostedOrganisation> find(UUID id) {
        return db.sql("select * from hosted_organisations('', ?, 0, 1)")
                .param(id)
                .query(Rows.of(HostedOrganisation.class))
                .optional();
    }

    HostedTotals totals(String words) {
        return db.sql("select * from hosted_totals(?)")
                .param(words)
                .query(Rows.of(HostedTotals.class))
                .single();
    }

    /** False when it is closed already. */
    boolean close(UUID organisation, UUID id, String reason, Instant now) {
        return db.sql(
                                """
                                insert into closure (organisation_id, id, reason, closed_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(organisation, id, reason, now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean open(UUID organisation, Instant now) {
        return db.sql(OPEN)
                        .param("organisation", organisation)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Of the organisations that have ever authorised whoever asks. */
    List<Closed> mine() {
        return db.sql(MINE).query(Rows.of(Closed.class)).list();
    }
}
