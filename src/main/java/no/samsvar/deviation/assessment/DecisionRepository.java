package no.samsvar.deviation.assessment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.deviation.breach.BreachAnswers;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.deviation.breach.Source;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people decided, with every answer and rule it rested on; the database lets none be changed.
 */
@Repository
class DecisionRepository {

    private static final String OF_ENTRY =
            """
            select decision.id, decision.outcome, decision.rule_version, decision.reason,
                person.name as decided_by, decision.decided_at
            from deviation_decision decision
            join person on person.id = decision.decided_by
            where decision.organisation_id = current_organisation() and decision.entry_id = ?
            order by decision.decided_at desc, decision.id desc
            """;

    private final JdbcClient db;

    DecisionRepository(JdbcClient db) {
        this.db = db;
    }

    /** Latest first. */
    List<Decided> of(EntryId id) {
        return db.sql(OF_ENTRY).param(id.value()).query(Rows.of(Decided.class)).list();
    }

    void insert(
            UUID id, EntryId entry, Decision decision, BreachAnswers answers, DecisionForm form) {
        db.sql(
                        """
                        insert into deviation_decision (id, entry_id, outcome, rule_version, reason,
                            decided_by, decided_at)
                        values (?, ?, ?, ?, ?, current_person(), action_time())
                        """)
                .params(
                        Values.of(
                                id,
                                entry.value(),
                                decision.outcome().name(),
                                decision.version(),
                                form.reason()))
                .update();
        answers.given().forEach((question, answer) -> insert(id, entry, question.code(), answer));
        for (int position = 0; position < decision.trace().size(); position++) {
            var step = decision.trace().get(position);
            var sources =
                    step.sources().stream()
                            .map(Source::reference)
                            .collect(Collectors.joining("; "));
            db.sql(
                            """
                            insert into deviation_decision_step (decision_id, entry_id, position,
                                rule, sources) values (?, ?, ?, ?, ?)
                            """)
                    .params(id, entry.value(), position, step.rule(), sources)
                    .update();
        }
    }

    private void insert(UUID decision, EntryId entry, String question, String answer) {
        db.sql(
                        """
                        insert into deviation_decision_answer (decision_id, entry_id, question, answer)
                        values (?, ?, ?, ?)
                        """)
                .params(decision, entry.value(), question, answer)
                .update();
    }
}
