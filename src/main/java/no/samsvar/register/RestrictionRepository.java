package no.samsvar.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who alone may see an entry. The readers go in first: without them nobody could. */
@Repository
class RestrictionRepository {

    private final JdbcClient db;

    RestrictionRepository(JdbcClient db) {
        this.db = db;
    }

    void restrict(EntryId id, Restriction restriction) {
        db.sql(
                        """
                        insert into restriction (entry_id, reason) values (?, ?)
                        on conflict (organisation_id, entry_id) do update set reason = excluded.reason
                        """)
                .params(id.value(), restriction.reason())
                .update();
        var readers = restriction.readers().stream().map(PersonId::value).toArray(UUID[]::new);
        db.sql("delete from restriction_reader where entry_id = ? and person_id <> all(?)")
                .params(id.value(), readers)
                .update();
        db.sql(
                        """
                        insert into restriction_reader (entry_id, person_id)
                        select ?, unnest(?::uuid[]) on conflict do nothing
                        """)
                .params(id.value(), readers)
                .update();
    }

    void lift(EntryId id) {
        for (var table : List.of("restriction_reader", "restriction")) {
            db.sql(
                            "delete from %s where organisation_id = current_organisation() and entry_id = ?"
                                    .formatted(table))
                    .param(id.value())
                    .update();
        }
    }

    private static final String FIND =
            """
            select reason, array(
                select person_id from restriction_reader reader
                where reader.organisation_id = restriction.organisation_id
                    and reader.entry_id = restriction.entry_id) as readers
            from restriction where organisation_id = current_organisation() and entry_id = ?
            """;

    Optional<Restriction> find(EntryId id) {
        return db.sql(FIND).param(id.value()).query(RestrictionRepository::restriction).optional();
    }

    private static Restriction restriction(ResultSet row, int number) throws SQLException {
        var readers = (UUID[]) row.getArray("readers").getArray();
        return new Restriction(
                row.getString("reason"),
                Arrays.stream(readers).map(PersonId::new).collect(Collectors.toSet()));
    }
}
