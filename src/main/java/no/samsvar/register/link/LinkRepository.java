package no.samsvar.register.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code entry_link}. */
@Repository("entryLinkRepository")
class LinkRepository {

    private final JdbcClient db;

    LinkRepository(JdbcClient db) {
        this.db = db;
    }

    /** A link as it is stored, seen from one of its ends. */
    record Row(UUID id, Relation relation, boolean outward, EntryId other) {}

    void insert(UUID id, EntryId from, Relation relation, EntryId to) {
        db.sql(
                        """
                        insert into entry_link (id, entry_id, relation, to_entry_id)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(id, from.value(), relation.name(), to.value())
                .update();
    }

    int delete(EntryId entry, UUID id) {
        return db.sql(
                        """
                        delete from entry_link where organisation_id = current_organisation()
                            and id = ? and ? in (entry_id, to_entry_id)
                        """)
                .params(id, entry.value())
                .update();
    }

    private static final String OF_ENTRY =
            """
            select id, relation, true as outward, to_entry_id as other from entry_link
            where organisation_id = current_organisation() and entry_id = :entry
            union all
            select id, relation, false, entry_id from entry_link
            where organisation_id = current_organisation() and to_entry_id = :entry
            order by 3 desc, 2, 1
            """;

    List<Row> of(EntryId entry) {
        return db.sql(OF_ENTRY).param("entry", entry.value()).query(LinkRepository::row).list();
    }

    record Pair(EntryId from, EntryId to) {}

    List<Pair> to(Collection<EntryId> entries, Relation relation) {
        return db.sql(
                        """
                        select entry_id, to_entry_id from entry_link
                        where organisation_id = current_organisation()
                            and to_entry_id = any(?) and relation = ?
                        """)
                .params(entries.stream().map(EntryId::value).toArray(UUID[]::new), relation.name())
                .query(
                        (row, _) ->
                                new Pair(
                                        new EntryId(row.getObject(1, UUID.class)),
                                        new EntryId(row.getObject(2, UUID.class))))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Relation.valueOf(row.getString("relation")),
                row.getBoolean("outward"),
                new EntryId(row.getObject("other", UUID.class)));
    }
}
