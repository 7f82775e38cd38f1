package no.samsvar.register.comment;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code entry_comment}. */
@Repository
class CommentRepository {

    private final JdbcClient db;

    CommentRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String INSERT =
            """
            insert into entry_comment (id, entry_id, text, mentioned, written_by, written_at)
            values (?, ?, ?, ?, current_person(), action_time()) on conflict do nothing
            """;

    /** False where it was said already. */
    boolean insert(UUID id, EntryId entry, String text, Collection<UUID> told) {
        return db.sql(INSERT).params(id, entry.value(), text, told.toArray(UUID[]::new)).update()
                == 1;
    }

    private static final String OF_ENTRY =
            """
            select id, entry_id, text, mentioned, written_by, written_at from entry_comment
            where organisation_id = current_organisation() and entry_id = ? order by written_at, id
            """;

    List<Comment> of(EntryId entry) {
        return db.sql(OF_ENTRY).param(entry.value()).query(CommentRepository::comment).list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("text"),
                List.of((UUID[]) row.getArray("mentioned").getArray()),
                row.getObject("written_by", UUID.class),
                requireNonNull(row.getObject("written_at", OffsetDateTime.class)).toInstant());
    }
}
