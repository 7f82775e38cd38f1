package no.samsvar.dpia.decision;

import java.util.List;
import java.util.UUID;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import no.samsvar.risk.RiskLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decided what of which case, and when. */
@Repository("dpiaDecisionRepository")
class DecisionRepository {

    private final JdbcClient db;

    DecisionRepository(JdbcClient db) {
        this.db = db;
    }

    boolean stands(EntryId dpia) {
        return db.sql(
                        """
                        select exists (select from dpia_approval
                        where organisation_id = current_organisation() and entry_id = ? and stands)
                        """)
                .param(dpia.value())
                .query(Boolean.class)
                .single();
    }

    void decide(UUID id, EntryId dpia, Decided decision, RiskLevel highest) {
        db.sql(
                        """
                        insert into dpia_approval
                            (id, entry_id, decision, approved_by, approved_at, highest)
                        values (?, ?, ?, current_person(), action_time(), ?)
                        """)
                .params(id, dpia.value(), decision.name(), highest.name())
                .update();
    }

    /** It is taken up again. */
    void end(EntryId dpia) {
        db.sql(
                        """
                        update dpia_approval set stands = false
                        where organisation_id = current_organisation() and entry_id = ? and stands
                        """)
                .param(dpia.value())
                .update();
    }

    /** The newest first. */
    List<CaseDecision> all(EntryId dpia) {
        return db.sql(
                        """
                        select decision, approved_by, approved_at, highest, stands
                        from dpia_approval
                        where organisation_id = current_organisation() and entry_id = ?
                        order by approved_at desc, id desc
                        """)
                .param(dpia.value())
                .query(Rows.of(CaseDecision.class))
                .list();
    }
}
