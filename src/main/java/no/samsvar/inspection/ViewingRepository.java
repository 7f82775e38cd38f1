package no.samsvar.inspection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ViewingRepository {

    private final JdbcClient db;

    ViewingRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String INSERT =
            """
            insert into inspection_viewing (hour, path, entry_id) values (?, ?, ?)
            on conflict do nothing
            """;

    void insert(Instant hour, String path, @Nullable UUID entry) {
        db.sql(INSERT).param(hour.atOffset(ZoneOffset.UTC)).param(path).param(entry).update();
    }

    private static final String LATEST =
            """
            select path, entry_id, first_at from inspection_viewing
            where organisation_id = current_organisation() and person_id = ?
            order by first_at desc, path limit ?
            """;

    List<Viewing> latest(UUID person, int most) {
        return db.sql(LATEST).param(person).param(most).query(Rows.of(Viewing.class)).list();
    }
}
