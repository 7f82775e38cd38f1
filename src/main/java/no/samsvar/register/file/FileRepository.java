package no.samsvar.register.file;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of entries, and which contents are in use. */
@Repository
class FileRepository {

    private final JdbcClient db;

    FileRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String LOCK =
            """
            select 1 from (select pg_advisory_xact_lock%s(
                hashtextextended('files ' || current_organisation()::text, 0))) locked
            """;

    /** Until the action ends, nothing is swept from this organisation's folder. */
    void keepSweepersOut() {
        db.sql(LOCK.formatted("_shared")).query(Integer.class).single();
    }

    /** Until the action ends, nothing comes into this organisation's folder. */
    void keepWritersOut() {
        db.sql(LOCK.formatted("")).query(Integer.class).single();
    }

    private static final String USE =
            """
            insert into file_content (hash, uses) values (?, 1)
            on conflict (organisation_id, hash)
            do update set uses = file_content.uses + 1, unused_since = null
            """;

    private static final String INSERT =
            """
            insert into entry_file (id, entry_id, name, media_type, size, hash, added_by, added_at)
            values (?, ?, ?, ?, ?, ?, current_person(), action_time())
            """;

    void insert(EntryFile file) {
        db.sql(USE).param(file.hash()).update();
        db.sql(INSERT)
                .params(
                        file.id(),
                        file.entry().value(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.hash())
                .update();
    }

    private static final String DISUSE =
            """
            update file_content set uses = uses - 1,
                unused_since = case when uses = 1 then action_time() end
            where organisation_id = current_organisation() and hash = ?
            """;

    void delete(EntryFile file) {
        int rows =
                db.sql(
                                "delete from entry_file where organisation_id = current_organisation()"
                                        + " and id = ?")
                        .param(file.id())
                        .update();
        if (rows == 1) {
            db.sql(DISUSE).param(file.hash()).update();
        }
    }

    private static final String SELECT =
            """
            select id, entry_id, name, media_type, size, hash, added_by, added_at from entry_file
            where organisation_id = current_organisation() and
            """;

    Optional<EntryFile> find(UUID id) {
        return db.sql(SELECT + "id = ?").param(id).query(FileRepository::file).optional();
    }

    List<EntryFile> of(EntryId entry) {
        return of(List.of(entry));
    }

    List<EntryFile> of(Collection<EntryId> entries) {
        return db.sql(SELECT + "entry_id = any(?) order by added_at, id")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(FileRepository::file)
                .list();
    }

    private static EntryFile file(ResultSet row, int number) throws SQLException {
        return new EntryFile(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getObject("added_by", UUID.class),
                requireNonNull(row.getObject("added_at", OffsetDateTime.class)).toInstant());
    }

    void forgetUnused(Instant before) {
        db.sql(
                        """
                        delete from file_content where organisation_id = current_organisation()
                            and uses = 0 and unused_since < ?
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> known() {
        return new HashSet<>(
                db.sql(
                                "select hash from file_content"
                                        + " where organisation_id = current_organisation()")
                        .query(String.class)
                        .list());
    }
}
