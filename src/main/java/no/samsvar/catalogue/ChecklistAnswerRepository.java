package no.samsvar.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers to the points of checklists, one row a point; history keeps what they were. */
@Repository
class ChecklistAnswerRepository {

    private static final String COLUMNS =
            """
            select id, item, answer, content_version, language, question, chosen, reason, evidence,
                handling, measure_id, may_happen, likelihood, severity, why, from_supplier,
                answered_by, answered_at, approved_by, approved_at, version
            from checklist_answer a
            """;

    private final JdbcClient db;

    ChecklistAnswerRepository(JdbcClient db) {
        this.db = db;
    }

    /** What exactly was answered to. */
    record Asked(String item, int contentVersion, Language language, String question) {}

    List<GivenAnswer> of(EntryId checklist) {
        return db.sql(
                        COLUMNS
                                + """
                                where organisation_id = current_organisation() and entry_id = ?
                                order by item
                                """)
                .param(checklist.value())
                .query(Rows.of(GivenAnswer.class))
                .list();
    }

    Optional<GivenAnswer> find(EntryId checklist, String item) {
        return of(checklist).stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** Lets nobody else answer in this checklist until the action is over. */
    void lock(EntryId checklist) {
        db.sql(
                        """
                        select 1 from checklist
                        where organisation_id = current_organisation() and entry_id = ? for update
                        """)
                .param(checklist.value())
                .query(Integer.class)
                .optional();
    }

    void store(
            UUID id,
            EntryId checklist,
            Asked asked,
            AnswerForm form,
            @Nullable UUID measure,
            boolean fromSupplier,
            UUID by) {
        boolean no = form.answer() == Answer.NO;
        boolean stands = form.stands();
        db.sql(STORE)
                .params(
                        Values.of(
                                id,
                                checklist.value(),
                                asked.item(),
                                form.answer().name(),
                                asked.contentVersion(),
                                asked.language().name(),
                                asked.question(),
                                form.chosen(),
                                form.reason(),
                                form.evidence(),
                                no ? name(form.handling()) : null,
                                measure,
                                stands ? form.mayHappen() : null,
                                stands ? name(form.likelihood()) : null,
                                stands ? name(form.severity()) : null,
                                stands ? form.why() : null,
                                fromSupplier,
                                by))
                .update();
    }

    private static final String STORE =
            """
            insert into checklist_answer (id, entry_id, item, answer, content_version, language,
                question, chosen, reason, evidence, handling, measure_id, may_happen, likelihood,
                severity, why, from_supplier, answered_by, answered_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, action_time(), 1)
            on conflict (organisation_id, entry_id, item) do update set
                answer = excluded.answer, content_version = excluded.content_version,
                language = excluded.language, question = excluded.question,
                chosen = excluded.chosen, reason = excluded.reason, evidence = excluded.evidence,
                handling = excluded.handling, measure_id = excluded.measure_id,
                may_happen = excluded.may_happen, likelihood = excluded.likelihood,
                severity = excluded.severity, why = excluded.why,
                from_supplier = excluded.from_supplier, answered_by = excluded.answered_by,
                answered_at = excluded.answered_at, approved_by = null, approved_at = null,
                version = checklist_answer.version + 1
            """;

    void approve(UUID id, UUID by) {
        db.sql(
                        """
                        update checklist_answer
                        set approved_by = ?, approved_at = action_time(), version = version + 1
                        where organisation_id = current_organisation() and id = ?
                        """)
                .params(by, id)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
