package no.samsvar.risk.scenario;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which risks were made from which scenario. */
@Repository
class ScenarioRepository {

    private final JdbcClient db;

    ScenarioRepository(JdbcClient db) {
        this.db = db;
    }

    List<Taken> taken() {
        return db.sql(
                        """
                        select e.id, e.number, e.status, s.scenario, r.assessment
                        from risk_scenario s
                        join risk r
                            on r.organisation_id = s.organisation_id and r.entry_id = s.entry_id
                        join entry e on e.organisation_id = s.organisation_id and e.id = s.entry_id
                        where s.organisation_id = current_organisation()
                        order by e.number
                        """)
                .query(Rows.of(Taken.class))
                .list();
    }

    Optional<String> scenario(EntryId risk) {
        return db.sql(
                        """
                        select scenario from risk_scenario
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(risk.value())
                .query(String.class)
                .optional();
    }

    void take(EntryId risk, String scenario, String edition) {
        db.sql("insert into risk_scenario (entry_id, scenario, edition) values (?, ?, ?)")
                .params(risk.value(), scenario, edition)
                .update();
    }
}
