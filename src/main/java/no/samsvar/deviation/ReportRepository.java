package no.samsvar.deviation;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports as those who made them see them. */
@Repository
class ReportRepository {

    private static final String OWN =
            """
            select e.id, e.number, e.title, e.status, d.description, d.type, e.created_at
            from entry e
            join deviation d on d.organisation_id = e.organisation_id and d.entry_id = e.id
            where e.organisation_id = current_organisation() and e.kind = 'deviation'
                and e.created_by = current_person()
            """;

    private final JdbcClient db;

    ReportRepository(JdbcClient db) {
        this.db = db;
    }

    List<OwnReport> own() {
        return db.sql(OWN + " order by e.created_at desc, e.id limit 200")
                .query(Rows.of(OwnReport.class))
                .list();
    }

    Optional<OwnReport> own(EntryId id) {
        return db.sql(OWN + " and e.id = ?")
                .param(id.value())
                .query(Rows.of(OwnReport.class))
                .optional();
    }
}
