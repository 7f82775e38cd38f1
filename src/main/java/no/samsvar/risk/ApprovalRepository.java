package no.samsvar.risk;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who approved which assessment, and when. */
@Repository
class ApprovalRepository {

    private final JdbcClient db;

    ApprovalRepository(JdbcClient db) {
        this.db = db;
    }

    boolean stands(EntryId assessment) {
        return db.sql(
                        """
                        select exists (select from risk_approval
                        where organisation_id = current_organisation() and entry_id = ? and stands)
                        """)
                .param(assessment.value())
                .query(Boolean.class)
                .single();
    }

    void approve(UUID id, EntryId assessment, int risks, RiskLevel highest) {
        db.sql(
                        """
                        insert into risk_approval
                            (id, entry_id, approved_by, approved_at, risks, highest)
                        values (?, ?, current_person(), action_time(), ?, ?)
                        """)
                .params(id, assessment.value(), risks, highest.name())
                .update();
    }

    /** It is no longer approved. */
    void end(EntryId assessment) {
        db.sql(
                        """
                        update risk_approval set stands = false
                        where organisation_id = current_organisation() and entry_id = ? and stands
                        """)
                .param(assessment.value())
                .update();
    }

    /** The newest first. */
    List<Approval> all(EntryId assessment) {
        return db.sql(
                        """
                        select approved_by, approved_at, risks, highest, stands from risk_approval
                        where organisation_id = current_organisation() and entry_id = ?
                        order by approved_at desc, id desc
                        """)
                .param(assessment.value())
                .query(Rows.of(Approval.class))
                .list();
    }
}
