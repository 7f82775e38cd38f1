package no.samsvar.deviation.assessment;

import java.util.List;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of personal data breaches (GDPR art. 33(5)): every deviation with a privacy part. */
@Repository
class LogRepository {

    private static final String ALL =
            """
            select e.id, e.number, e.title, e.created_at as reported_at, d.happened_at,
                a.controller_aware, d.description, a.consequences, d.restore, d.prevention,
                decision.outcome, decision.reason, person.name as decided_by, decision.decided_at,
                contact.contacted_at, contact.reference
            from deviation d
            join entry e on e.organisation_id = d.organisation_id and e.id = d.entry_id
            left join deviation_assessment a
                on a.organisation_id = d.organisation_id and a.entry_id = d.entry_id
            left join lateral (
                select outcome, reason, decided_by, decided_at from deviation_decision one
                where one.organisation_id = d.organisation_id and one.entry_id = d.entry_id
                order by one.decided_at desc, one.id desc limit 1) decision on true
            left join person on person.id = decision.decided_by
            left join lateral (
                select contacted_at, reference from deviation_contact one
                where one.organisation_id = d.organisation_id and one.entry_id = d.entry_id
                order by one.contacted_at limit 1) contact on true
            where d.organisation_id = current_organisation()
                and (d.type = 'PRIVACY_SECURITY' or d.personal_data)
            order by e.created_at, e.id
            """;

    private final JdbcClient db;

    LogRepository(JdbcClient db) {
        this.db = db;
    }

    List<LogRow> all() {
        return db.sql(ALL).query(Rows.of(LogRow.class)).list();
    }
}
