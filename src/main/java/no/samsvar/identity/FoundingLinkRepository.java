package no.samsvar.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.samsvar.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FoundingLinkRepository {

    private static final String INSERT =
            """
            insert into one_time_link (secret, purpose, address, made_at, expires_at)
            values (:secret, 'FOUND', :address, :now, :expiresAt)
            """;

    private static final String OPEN =
            """
            select id, address, made_at, expires_at from one_time_link
            where purpose = 'FOUND' and used_at is null and expires_at > ?
            order by made_at desc, id
            """;

    private static final String WITHDRAW =
            """
            update one_time_link set expires_at = :now
            where id = :id and purpose = 'FOUND' and used_at is null and expires_at > :now
            """;

    private final JdbcClient db;

    FoundingLinkRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(String hash, @Nullable String address, Instant now, Instant expiresAt) {
        db.sql(INSERT)
                .param("secret", hash)
                .param("address", address)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of them for an operator, none for anybody else. */
    List<FoundingLink> open(Instant now) {
        return db.sql(OPEN)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(FoundingLink.class))
                .list();
    }

    boolean withdraw(FoundingLinkId id, Instant now) {
        return db.sql(WITHDRAW)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
