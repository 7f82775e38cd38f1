package no.samsvar.dpia.contribution;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samsvar.dpia.contribution.Contribution.Answered;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpia_request}. */
@Repository
class ContributionRepository {

    private final JdbcClient db;

    ContributionRepository(JdbcClient db) {
        this.db = db;
    }

    void ask(
            UUID id,
            EntryId dpia,
            String hash,
            RequestForm form,
            List<String> questions,
            Instant expires) {
        db.sql(
                        """
                        insert into dpia_request (id, entry_id, secret, supplier, about, questions,
                            deadline, expires_at, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?::text[], ?, ?, current_person(), action_time())
                        """)
                .params(
                        id,
                        dpia.value(),
                        hash,
                        form.supplier(),
                        form.about(),
                        questions.toArray(String[]::new),
                        form.deadline(),
                        Timestamp.from(expires))
                .update();
    }

    /** The newest first. */
    List<Contribution> of(EntryId dpia) {
        return db.sql(
                        """
                        select * from dpia_request
                        where organisation_id = current_organisation() and entry_id = ?
                        order by asked_at desc, id desc
                        """)
                .param(dpia.value())
                .query((row, _) -> contribution(row))
                .list();
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        var questions = texts(row.getArray("questions"));
        var answers = texts(row.getArray("answers"));
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getString("supplier"),
                row.getString("about"),
                IntStream.range(0, questions.size())
                        .mapToObj(
                                at ->
                                        new Answered(
                                                questions.get(at),
                                                at < answers.size() ? answers.get(at) : ""))
                        .toList(),
                row.getObject("deadline", LocalDate.class),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                moment(row, "revoked_at"),
                row.getObject("own_made_on", LocalDate.class),
                row.getString("answered_by"),
                moment(row, "answered_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }

    /** The request whose secret the transaction shows, while its link works. */
    Optional<OpenRequest> shown() {
        return db.sql(
                        """
                        select id, organisation_id, supplier, about, questions, deadline,
                            answered_at
                        from dpia_request
                        where secret = current_secret() and revoked_at is null
                            and expires_at > action_time()
                        """)
                .query(
                        (row, _) ->
                                new OpenRequest(
                                        row.getObject("id", UUID.class),
                                        row.getObject("organisation_id", UUID.class),
                                        "",
                                        row.getString("supplier"),
                                        row.getString("about"),
                                        texts(row.getArray("questions")),
                                        row.getObject("deadline", LocalDate.class),
                                        row.getTimestamp("answered_at") != null))
                .optional();
    }

    /** Whether it was stored: not where it is answered already, or its link works no more. */
    boolean answer(AnswerForm form, List<String> answers) {
        return db.sql(
                                """
                                update dpia_request set answers = ?::text[], answered_by = ?,
                                    own_made_on = ?, answered_at = action_time()
                                where secret = current_secret() and revoked_at is null
                                    and expires_at > action_time() and answered_at is null
                                """)
                        .params(
                                Values.of(
                                        answers.toArray(String[]::new),
                                        form.answeredBy(),
                                        form.ownMadeOn()))
                        .update()
                == 1;
    }

    boolean revoke(EntryId dpia, UUID id) {
        return db.sql(
                                """
                                update dpia_request set revoked_at = action_time()
                                where organisation_id = current_organisation() and entry_id = ?
                                    and id = ? and revoked_at is null
                                """)
                        .params(dpia.value(), id)
                        .update()
                == 1;
    }
}
