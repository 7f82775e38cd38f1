package no.samsvar.catalogue;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What suppliers have said to points, and what was decided about it. */
@Repository
class ProposalRepository {

    private final JdbcClient db;

    ProposalRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those that nobody has decided on. */
    List<Proposal> waiting(EntryId checklist) {
        return db.sql(
                        """
                        select id, item, answer, chosen, evidence, received_by, received_at
                        from checklist_proposal
                        where organisation_id = current_organisation() and entry_id = ?
                            and outcome is null
                        order by item
                        """)
                .param(checklist.value())
                .query(Rows.of(Proposal.class))
                .list();
    }

    /** Keeps what a supplier says; it takes the place of what it said before. */
    void store(UUID id, EntryId checklist, String item, ProposalForm form, UUID by) {
        db.sql(
                        """
                        insert into checklist_proposal (id, entry_id, item, answer, chosen,
                            evidence, received_by, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, action_time())
                        on conflict (organisation_id, entry_id, item) where outcome is null
                        do update set answer = excluded.answer, chosen = excluded.chosen,
                            evidence = excluded.evidence, received_by = excluded.received_by,
                            received_at = excluded.received_at
                        """)
                .params(
                        Values.of(
                                id,
                                checklist.value(),
                                item,
                                form.answer().name(),
                                form.chosen(),
                                form.evidence(),
                                by))
                .update();
    }

    /**
     * Notes what was decided about what waits for a point.
     *
     * @return how many there were: none or one
     */
    int decide(EntryId checklist, String item, boolean taken, UUID by) {
        return db.sql(
                        """
                        update checklist_proposal
                        set outcome = ?, decided_by = ?, decided_at = action_time()
                        where organisation_id = current_organisation() and entry_id = ?
                            and item = ? and outcome is null
                        """)
                .params(taken ? "TAKEN" : "REJECTED", by, checklist.value(), item)
                .update();
    }
}
