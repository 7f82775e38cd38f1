package no.samsvar.platform.idempotency;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdempotencyRepository {

    private final JdbcClient db;

    IdempotencyRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String BEGIN =
            """
            insert into idempotency_key (key, request, status, created_at) values (?, ?, 0, ?)
            on conflict do nothing
            """;

    /** Takes the key; waits for whoever is at it, and says no when it has been used. */
    boolean begin(KeyedRequest request, Instant now) {
        return db.sql(BEGIN)
                        .params(request.key(), request.fingerprint(), now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static final String FINISH =
            """
            update idempotency_key set status = ?, location = ?, body = ?
            where organisation_id = current_organisation() and key = ?
            """;

    void finish(KeyedRequest request, Answer answer) {
        db.sql(FINISH)
                .params(Values.of(answer.status(), answer.location(), answer.body(), request.key()))
                .update();
    }

    private static final String FIND =
            """
            select status, location, body from idempotency_key
            where organisation_id = current_organisation() and key = ? and request = ?
            """;

    Optional<Answer> find(KeyedRequest request) {
        return db.sql(FIND)
                .params(request.key(), request.fingerprint())
                .query(Rows.of(Answer.class))
                .optional();
    }

    void forget(Instant before) {
        db.sql(
                        "delete from idempotency_key"
                                + " where organisation_id = current_organisation() and created_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
