package no.samsvar.organisation;

import java.util.List;
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

    record Row(PersonId id, String name, Role role) {}
}
