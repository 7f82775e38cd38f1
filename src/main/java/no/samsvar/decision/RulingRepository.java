package no.samsvar.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of decisions, one row a question, and what they came to. */
@Repository
class RulingRepository {

    private static final RowMapper<RulingAnswer> ANSWER = Rows.of(RulingAnswer.class);

    private final JdbcClient db;

    RulingRepository(JdbcClient db) {
        this.db = db;
    }

    List<RulingAnswer> answers(EntryId ruling) {
        return answers(List.of(ruling)).getOrDefault(ruling, List.of());
    }

    void store(UUID id, EntryId ruling, RulingAnswer answer) {
        db.sql(
                        """
                        insert into ruling_answer (id, entry_id, question, chosen, asked, said,
                            language, fact, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, action_time())
                        on conflict (organisation_id, entry_id, question) do update set
                            chosen = excluded.chosen, asked = excluded.asked, said = excluded.said,
                            language = excluded.language, fact = excluded.fact,
                            answered_by = excluded.answered_by, answered_at = excluded.answered_at
                        """)
                .params(
                        Values.of(
                                id,
                                ruling.value(),
                                answer.question(),
                                answer.chosen(),
                                answer.asked(),
                                answer.said(),
                                answer.language().name(),
                                answer.fact(),
                                answer.answeredBy()))
                .update();
    }

    /** Which decision it is; said once, when it is begun. */
    void begin(EntryId ruling, UUID decision) {
        db.sql(
                        """
                        update ruling set decision = ?
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .params(decision, ruling.value())
                .update();
    }

    /** What it came to; nothing where it is open again. */
    void decided(
            EntryId ruling,
            @Nullable Integer edition,
            @Nullable UUID outcome,
            @Nullable String shown) {
        db.sql(
                        """
                        update ruling set edition = ?, outcome = ?, shown = ?, departure = null,
                            reason = null, advice = null, advice_followed = null, approved_by = null
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .params(Values.of(edition, outcome, shown, ruling.value()))
                .update();
    }

    void departed(EntryId ruling, DepartureForm form) {
        db.sql(
                        """
                        update ruling set departure = ?, reason = ?, advice = ?, advice_followed = ?,
                            approved_by = null
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .params(
                        Values.of(
                                form.departure(),
                                form.reason(),
                                form.advice(),
                                form.adviceFollowed(),
                                ruling.value()))
                .update();
    }

    void approved(EntryId ruling, UUID by) {
        db.sql(
                        """
                        update ruling set approved_by = ?
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .params(by, ruling.value())
                .update();
    }

    /** The answers of several, by whose they are. */
    Map<EntryId, List<RulingAnswer>> answers(List<EntryId> several) {
        var found = new HashMap<EntryId, List<RulingAnswer>>();
        db.sql(
                        """
                        select entry_id, question, chosen, asked, said, language, fact, answered_by,
                            answered_at
                        from ruling_answer
                        where organisation_id = current_organisation() and entry_id = any(?)
                        order by question
                        """)
                .param(several.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                found.computeIfAbsent(
                                                new EntryId(row.getObject("entry_id", UUID.class)),
                                                _ -> new ArrayList<>())
                                        .add(ANSWER.mapRow(row, number)))
                .list();
        return found;
    }

    /** One that is decided, and the edition of the rules that was asked. */
    record Asked(UUID entryId, UUID decision, int edition) {}

    List<Asked> decided() {
        return db.sql(
                        """
                        select r.entry_id, r.decision, r.edition from ruling r
                        join entry e on e.organisation_id = r.organisation_id and e.id = r.entry_id
                        where r.organisation_id = current_organisation()
                            and e.status in ('DECIDED', 'AWAITING', 'DEPARTED')
                        order by e.number
                        """)
                .query(Rows.of(Asked.class))
                .list();
    }
}
