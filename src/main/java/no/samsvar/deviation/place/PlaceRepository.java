package no.samsvar.deviation.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlaceRepository {

    private static final String SELECT =
            """
            select id, name, entry_id, made_at, revoked_at from deviation_place
            where organisation_id = current_organisation()
            """;

    private final JdbcClient db;

    PlaceRepository(JdbcClient db) {
        this.db = db;
    }

    /** A place whose secret the transaction shows. */
    record Shown(UUID id, UUID organisationId, String name) {}

    Optional<Shown> shown() {
        return db.sql(
                        """
                        select id, organisation_id, name from deviation_place
                        where secret = current_secret() and revoked_at is null
                        """)
                .query(Rows.of(Shown.class))
                .optional();
    }

    List<Place> all() {
        return db.sql(SELECT + " order by revoked_at nulls first, name collate \"nb-x-icu\", id")
                .query(Rows.of(Place.class))
                .list();
    }

    Optional<Place> find(UUID id) {
        return db.sql(SELECT + " and id = ?").param(id).query(Rows.of(Place.class)).optional();
    }

    void insert(UUID id, String hash, Entry place) {
        db.sql(
                        """
                        insert into deviation_place (id, secret, name, entry_id, made_by, made_at)
                        values (?, ?, ?, ?, current_person(), action_time())
                        """)
                .params(id, hash, place.title(), place.id().value())
                .update();
    }

    void rename(EntryId place, String name) {
        db.sql(
                        """
                        update deviation_place set name = ?
                        where organisation_id = current_organisation() and entry_id = ?
                            and name <> ?
                        """)
                .params(name, place.value(), name)
                .update();
    }

    /** Ends every poster of a place. */
    void revokeAt(EntryId place) {
        db.sql(
                        """
                        update deviation_place set revoked_at = action_time()
                        where organisation_id = current_organisation() and entry_id = ?
                            and revoked_at is null
                        """)
                .param(place.value())
                .update();
    }

    boolean revoke(UUID id) {
        return db.sql(
                                """
                                update deviation_place set revoked_at = action_time()
                                where organisation_id = current_organisation() and id = ?
                                    and revoked_at is null
                                """)
                        .param(id)
                        .update()
                == 1;
    }
}
