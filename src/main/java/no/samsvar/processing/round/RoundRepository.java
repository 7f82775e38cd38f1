package no.samsvar.processing.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds and what was answered in them. */
@Repository
class RoundRepository {

    private final JdbcClient db;

    RoundRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String INSERT =
            """
            insert into processing_round (id, started_by, started_at, answer_by)
            values (?, current_person(), action_time(), ?) on conflict do nothing
            """;

    /** False where the round was there already. */
    boolean insert(RoundId id, LocalDate answerBy) {
        return db.sql(INSERT).params(id.value(), answerBy).update() == 1;
    }

    private static final String ASK =
            """
            insert into processing_round_answer (round_id, entry_id, asked)
            select ?, asked.entry_id, asked.person_id
            from unnest(?::uuid[], ?::uuid[]) as asked (entry_id, person_id)
            """;

    /** The owner of each entry stands at the same place; null for none. */
    void ask(RoundId id, UUID[] entries, @Nullable UUID[] owners) {
        db.sql(ASK).params(id.value(), entries, owners).update();
    }

    private static final String ROUNDS =
            """
            select r.id, r.started_by, r.started_at, r.answer_by,
                count(a.entry_id) as questions, count(a.answer) as answers
            from processing_round r
            left join processing_round_answer a
                on a.organisation_id = r.organisation_id and a.round_id = r.id
            where r.organisation_id = current_organisation() and (?::uuid is null or r.id = ?)
            group by r.organisation_id, r.id order by r.started_at desc
            """;

    List<Round> all() {
        return db.sql(ROUNDS).params(Values.of(null, null)).query(RoundRepository::round).list();
    }

    Optional<Round> find(RoundId id) {
        return db.sql(ROUNDS)
                .params(id.value(), id.value())
                .query(RoundRepository::round)
                .optional();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("started_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("questions"),
                row.getInt("answers"));
    }

    private static final String QUESTIONS =
            """
            select entry_id, asked, answer, what, answered_by, answered_at
            from processing_round_answer
            where organisation_id = current_organisation() and round_id = ?
                and (?::uuid is null or entry_id = ?)
            """;

    List<Question> questions(RoundId id) {
        return db.sql(QUESTIONS)
                .params(Values.of(id.value(), null, null))
                .query(RoundRepository::question)
                .list();
    }

    Optional<Question> question(RoundId id, EntryId entry) {
        return db.sql(QUESTIONS)
                .params(id.value(), entry.value(), entry.value())
                .query(RoundRepository::question)
                .optional();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        var asked = row.getObject("asked", UUID.class);
        var answer = row.getString("answer");
        var answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new Question(
                new EntryId(row.getObject("entry_id", UUID.class)),
                asked == null ? null : new PersonId(asked),
                answer == null ? null : Answer.valueOf(answer),
                row.getString("what"),
                row.getObject("answered_by", UUID.class),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    private static final String ANSWER =
            """
            update processing_round_answer set answer = ?, what = ?,
                answered_by = current_person(), answered_at = action_time()
            where organisation_id = current_organisation() and round_id = ? and entry_id = ?
            """;

    void answer(RoundId id, EntryId entry, Answer answer, @Nullable String what) {
        db.sql(ANSWER).params(Values.of(answer.name(), what, id.value(), entry.value())).update();
    }
}
