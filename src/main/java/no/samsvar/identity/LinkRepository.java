package no.samsvar.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkRepository {

    private static final String INSERT =
            """
            insert into one_time_link (secret, purpose, person_id, organisation_id, expires_at)
            values (:secret, :purpose, :person, :organisation, :expiresAt)
            """;

    private static final String FIND =
            """
            select purpose, person_id person, organisation_id organisation from one_time_link
            where secret = ? and used_at is null and expires_at > ?
            """;

    private static final String USE =
            """
            update one_time_link set used_at = :now
            where secret = :secret and used_at is null and expires_at > :now
            """;

    private final JdbcClient db;

    LinkRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(String hash, Links.Link link, Instant expiresAt) {
        var parameters = Parameters.of(link);
        parameters
                .addValue("secret", hash)
                .addValue("expiresAt", expiresAt.atOffset(ZoneOffset.UTC));
        db.sql(INSERT).paramSource(parameters).update();
    }

    Optional<Links.Link> find(String hash, Instant now) {
        return db.sql(FIND)
                .params(hash, now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Links.Link.class))
                .optional();
    }

    /** False when somebody has used it meanwhile or it has ended. */
    boolean use(String hash, Instant now) {
        return db.sql(USE).param("secret", hash).param("now", now.atOffset(ZoneOffset.UTC)).update()
                == 1;
    }
}
