package no.samsvar.organisation;

import java.util.List;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {

    private static final String UPDATE =
            """
            update unit set name = :name, parent_id = :parentId, version = version + 1
            where organisation_id = current_organisation() and id = :id and version = :version
            """;

    private final JdbcClient db;

    UnitRepository(JdbcClient db) {
        this.db = db;
    }

    List<Unit> all() {
        return db.sql(
                        """
                        select id, name, parent_id, version from unit
                        order by name collate "nb-x-icu", id
                        """)
                .query(Rows.of(Unit.class))
                .list();
    }

    void insert(Unit unit) {
        db.sql(
                        "insert into unit (id, name, parent_id) values (:id, :name, :parentId)"
                                + " on conflict (organisation_id, id) do nothing")
                .paramSource(Parameters.of(unit))
                .update();
    }

    boolean update(Unit unit) {
        return db.sql(UPDATE).paramSource(Parameters.of(unit)).update() == 1;
    }
}
