package no.samsvar.organisation;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LegalPersonRepository {

    private static final String SELECT = "select id, name, number, version from legal_person";

    private static final String UPDATE =
            """
            update legal_person set name = :name, number = :number, version = version + 1
            where organisation_id = current_organisation() and id = :id and version = :version
            """;

    private final JdbcClient db;

    LegalPersonRepository(JdbcClient db) {
        this.db = db;
    }

    List<LegalPerson> all() {
        return db.sql(SELECT + " order by name collate \"nb-x-icu\", id")
                .query(Rows.of(LegalPerson.class))
                .list();
    }

    Optional<LegalPerson> find(LegalPersonId id) {
        return db.sql(SELECT + " where organisation_id = current_organisation() and id = ?")
                .param(id.value())
                .query(Rows.of(LegalPerson.class))
                .optional();
    }

    void insert(LegalPerson legalPerson) {
        db.sql(
                        "insert into legal_person (id, name, number) values (:id, :name, :number)"
                                + " on conflict (organisation_id, id) do nothing")
                .paramSource(Parameters.of(legalPerson))
                .update();
    }

    boolean update(LegalPerson legalPerson) {
        return db.sql(UPDATE).paramSource(Parameters.of(legalPerson)).update() == 1;
    }
}
