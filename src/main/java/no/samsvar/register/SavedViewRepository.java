package no.samsvar.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists people keep. */
@Repository
class SavedViewRepository {

    private final JdbcClient db;

    SavedViewRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String OF_KIND =
            """
            select id, name, query, shared, person_id = current_person() as own from saved_view
            where organisation_id = current_organisation() and kind = ?
                and (shared or person_id = current_person())
            order by name collate "nb-x-icu", id
            """;

    List<SavedView> of(String kind) {
        return db.sql(OF_KIND).param(kind).query(SavedViewRepository::view).list();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getBoolean("own"));
    }

    void insert(String kind, SavedView view) {
        db.sql(
                        """
                        insert into saved_view (id, kind, name, query, shared, person_id)
                        values (?, ?, ?, ?, ?, current_person())
                        """)
                .params(view.id(), kind, view.name(), view.query(), view.shared())
                .update();
    }

    void delete(UUID id) {
        db.sql(
                        """
                        delete from saved_view where organisation_id = current_organisation()
                            and id = ? and person_id = current_person()
                        """)
                .param(id)
                .update();
    }
}
