package no.samsvar.register.file;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code file_key}. */
@Repository
class FileKeyRepository {

    private final JdbcClient db;

    FileKeyRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<WrappedKeys> find() {
        return db.sql(
                        """
                        select encryption, hashing from file_key
                        where organisation_id = current_organisation()
                        """)
                .query((row, _) -> new WrappedKeys(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    void insert(WrappedKeys keys) {
        db.sql("insert into file_key (encryption, hashing) values (?, ?) on conflict do nothing")
                .params(keys.encryption(), keys.hashing())
                .update();
    }
}
