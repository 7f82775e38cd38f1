package no.samsvar.rights.door;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import no.samsvar.rights.request.Asker;
import no.samsvar.rights.request.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What strangers have left at the door and not confirmed yet. */
@Repository
class CallerRepository {

    private static final String INSERT =
            """
            insert into request_caller (organisation_id, id, door_id, secret, rights, asker,
                about, explained, address, arrived_at)
            values (:organisationId, :id, :doorId, :secret, string_to_array(:rights, ','),
                :asker, :about, :explained, :address, :arrivedAt)
            on conflict do nothing
            """;

    private static final String SELECT =
            """
            select organisation_id, id, door_id, secret, array_to_string(rights, ',') as rights,
                asker, about, explained, address, arrived_at
            from request_caller
            """;

    private final JdbcClient db;

    CallerRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * A request as it was left.
     *
     * @param secret the hash of the secret in the mail
     * @param rights their names, parted by commas
     */
    record Caller(
            UUID organisationId,
            UUID id,
            UUID doorId,
            String secret,
            String rights,
            Asker asker,
            @Nullable String about,
            @Nullable String explained,
            String address,
            Instant arrivedAt) {

        static String names(Set<Right> rights) {
            return rights.stream().sorted().map(Right::name).collect(Collectors.joining(","));
        }

        List<Right> asked() {
            return Arrays.stream(rights.split(",")).map(Right::valueOf).toList();
        }
    }

    /** False where it was left already. */
    boolean insert(Caller caller) {
        return db.sql(INSERT).paramSource(Parameters.of(caller)).update() == 1;
    }

    /** The one whose secret the transaction shows. */
    Optional<Caller> shown() {
        return db.sql(SELECT + " where secret = current_secret()")
                .query(Rows.of(Caller.class))
                .optional();
    }

    Optional<Caller> find(EntryId id) {
        return db.sql(
                        SELECT
                                + " where organisation_id = current_organisation() and id = ?"
                                + " for update")
                .param(id.value())
                .query(Rows.of(Caller.class))
                .optional();
    }

    void delete(EntryId id) {
        db.sql(
                        """
                        delete from request_caller
                        where organisation_id = current_organisation() and id = ?
                        """)
                .param(id.value())
                .update();
    }
}
