package no.samsvar.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandingOutRepository {

    private final JdbcClient db;

    HandingOutRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String INSERT =
            """
            insert into inspection_export (id, as_of, files, bytes, sha256) values (?, ?, ?, ?, ?)
            """;

    void insert(UUID id, @Nullable LocalDate asOf, int files, long bytes, String sha256) {
        db.sql(INSERT).param(id).param(asOf).param(files).param(bytes).param(sha256).update();
    }

    private static final String LATEST =
            """
            select made.id, person.name, made.as_of, made.files, made.bytes, made.sha256, made.made_at
            from inspection_export made join person on person.id = made.person_id
            where made.organisation_id = current_organisation()
            order by made.made_at desc, made.id desc limit ?
            """;

    List<HandingOut> latest(int most) {
        return db.sql(LATEST).param(most).query(Rows.of(HandingOut.class)).list();
    }
}
