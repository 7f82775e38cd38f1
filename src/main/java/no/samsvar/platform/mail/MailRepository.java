package no.samsvar.platform.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailRepository {

    private static final String WAITING =
            """
            select person_id as person, kind, path from mail
            where organisation_id = current_organisation() and id = ? and sent_at is null
            """;

    private static final String SENT =
            """
            update mail set attempts = attempts + 1, sent_at = :sentAt
            where organisation_id = current_organisation() and id = :id
            """;

    private final JdbcClient db;

    MailRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(MailId id, PersonId person, String kind, String path, Instant now) {
        db.sql("insert into mail (id, person_id, kind, path, created_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), person.value(), kind, path, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<QueuedMail> waiting(MailId id) {
        return db.sql(WAITING).param(id.value()).query(Rows.of(QueuedMail.class)).optional();
    }

    void sent(MailId id, Instant now) {
        db.sql(SENT).param("id", id.value()).param("sentAt", now.atOffset(ZoneOffset.UTC)).update();
    }
}
