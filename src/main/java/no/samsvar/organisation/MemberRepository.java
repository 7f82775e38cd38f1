package no.samsvar.organisation;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Role;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberRepository {

    private static final String ALL =
            """
            select person.id, person.name, held_role.role
            from held_role
            join person on person.id = held_role.person_id
            where held_role.organisation_id = current_organisation()
            order by person.name collate "nb-x-icu", person.id
            """;

    private final JdbcClient db;

    MemberRepository(JdbcClient db) {
        this.db = db;
    }

    /** A row for each role, a person's rows together. */
    List<Row> all() {
        return db.sql(ALL).query(Rows.of(Row.class)).list();
    }

    /** The unit of each role that is held in one. */
    List<Place> places() {
        return db.sql(
                        """
                        select person_id, unit_id from held_role
                        where organisation_id = current_organisation() and unit_id is not null
                        """)
                .query(Rows.of(Place.class))
                .list();
    }

    record Place(PersonId personId, UUID unitId) {}

    record Row(PersonId id, String name, Role role) {}
}
