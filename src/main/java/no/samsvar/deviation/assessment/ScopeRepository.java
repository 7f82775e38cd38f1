package no.samsvar.deviation.assessment;

import java.util.Optional;
import no.samsvar.deviation.duty.DutyScope;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of what an enterprise says of itself. */
@Repository
class ScopeRepository {

    private final JdbcClient db;

    ScopeRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<DutyScope> find() {
        return db.sql(
                        """
                        select digital_security_act, health_network_member from deviation_scope
                        where organisation_id = current_organisation()
                        """)
                .query(Rows.of(DutyScope.class))
                .optional();
    }

    void store(ScopeForm said) {
        db.sql(
                        """
                        insert into deviation_scope (digital_security_act, health_network_member,
                            said_by, said_at)
                        values (?, ?, current_person(), action_time())
                        on conflict (organisation_id) do update set
                            digital_security_act = excluded.digital_security_act,
                            health_network_member = excluded.health_network_member,
                            said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .params(Values.of(said.digitalSecurityAct(), said.healthNetworkMember()))
                .update();
    }
}
