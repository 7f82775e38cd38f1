package no.samsvar.register;

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

    Optional<Restriction> find(EntryId id) {
        var readers =
                db.sql(
                                """
                                select person_id from restriction_reader
                                where organisation_id = current_organisation() and entry_id = ?
                                """)
                        .param(id.value())
                        .query(UUID.class)
                        .list();
        return db.sql(
                        """
                        select reason from restriction
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(id.value())
                .query(String.class)
                .optional()
                .map(
                        reason ->
                                new Restriction(
                                        reason,
                                        readers.stream()
                                                .map(PersonId::new)
                                                .collect(Collectors.toSet())));
    }
}
