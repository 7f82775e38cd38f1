package no.samsvar.routine;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Addressed;
import no.samsvar.organisation.Audience;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every routine that is not withdrawn, as its shelf shows it. */
@Repository
class ShelfRepository {

    private static final String ALL =
            """
            select e.id, e.number, coalesce(v.title, e.title) as title, r.part, e.status,
                e.owner_id, e.review_on, e.changed_at, v.number as version, v.approved_at,
                v.number is not null
                    and (v.title, v.purpose, v.text, v.address, v.basis)
                        is distinct from (e.title, r.purpose, r.text, r.address, r.basis)
                    as changed,
                (select max(asked.number) from routine_version asked
                    where asked.organisation_id = e.organisation_id and asked.entry_id = e.id
                        and asked.asks) as asked_from,
                greatest(v.approved_at,
                    (select max(w.reviewed_at) from routine_review w
                        where w.organisation_id = e.organisation_id and w.entry_id = e.id))
                    as last_review,
                r.must_read, r.roles,
                array(select u.chosen_id from routine_units u
                    where u.organisation_id = e.organisation_id and u.entry_id = e.id) as units
            from entry e
            join routine r on r.organisation_id = e.organisation_id and r.entry_id = e.id
            left join lateral (
                select * from routine_version w
                where w.organisation_id = e.organisation_id and w.entry_id = e.id
                order by w.number desc limit 1) v on true
            where e.organisation_id = current_organisation() and e.kind = 'routine'
                and e.status <> 'WITHDRAWN'
            order by coalesce(v.title, e.title) collate "nb-x-icu", e.number
            """;

    private final JdbcClient db;

    ShelfRepository(JdbcClient db) {
        this.db = db;
    }

    List<Title> titles() {
        return db.sql(ALL).query((row, _) -> title(row)).list();
    }

    private static Title title(ResultSet row) throws SQLException {
        return new Title(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                FolderItem.Part.valueOf(row.getString("part")),
                row.getString("status"),
                row.getObject("owner_id", UUID.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("version", Integer.class),
                row.getObject("asked_from", Integer.class),
                moment(row, "approved_at"),
                row.getBoolean("changed"),
                moment(row, "last_review"),
                new Addressed(
                        Audience.valueOf(row.getString("must_read")),
                        set(row.getArray("roles"), one -> Role.valueOf(one.toString())),
                        set(row.getArray("units"), UUID.class::cast)));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static <T> Set<T> set(Array array, Function<Object, T> read) throws SQLException {
        var set = new LinkedHashSet<T>();
        Arrays.stream((Object[]) array.getArray()).map(read).forEach(set::add);
        return set;
    }
}
