package no.samsvar.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokenRepository {

    private static final RowMapper<AccessRow> ACCESS = Rows.of(AccessRow.class);

    private static final String INSERT =
            """
            insert into api_token (id, secret, name, person_id, may_write, valid_until, created_at)
            values (:id, :secret, :name, current_person(), :mayWrite, :validUntil, :createdAt)
            """;

    private static final String MINE =
            """
            select id, name, may_write, valid_until, created_at, used_at from api_token
            where organisation_id = current_organisation() and person_id = current_person()
                and valid_until >= ?
            order by name collate "nb-x-icu", created_at
            """;

    private static final String DELETE =
            """
            delete from api_token where organisation_id = current_organisation()
                and person_id = current_person() and id = ?
            """;

    private final JdbcClient db;

    ApiTokenRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whoever the token acts for that the transaction's scope shows, and whether it may write. */
    record Shown(Access access, boolean mayWrite) {}

    Optional<Shown> shown() {
        var found =
                db.sql("select *, false as operator from show_token()")
                        .query(
                                (row, number) ->
                                        new Held(
                                                requireNonNull(ACCESS.mapRow(row, number)),
                                                row.getBoolean("may_write")))
                        .list();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Shown(
                                AccessRow.together(found.stream().map(Held::row).toList()),
                                found.getFirst().mayWrite()));
    }

    private record Held(AccessRow row, boolean mayWrite) {}

    void touch(Instant now) {
        db.sql("update api_token set used_at = ? where secret = current_secret()")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(String hash, ApiToken token) {
        db.sql(INSERT).paramSource(Parameters.of(token).addValue("secret", hash)).update();
    }

    List<ApiToken> mine(LocalDate today) {
        return db.sql(MINE).param(today).query(Rows.of(ApiToken.class)).list();
    }

    void delete(ApiTokenId id) {
        db.sql(DELETE).param(id.value()).update();
    }
}
