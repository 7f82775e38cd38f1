package no.samsvar.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code entry}, and the numbers. */
@Repository
class EntryRepository {

    static final String COLUMNS =
            """
            e.id, e.kind, e.number, e.title, e.status, e.owner_id, e.unit_id, e.legal_person_id,
            e.due_at, e.review_on, e.version, e.created_by, e.created_at, e.changed_by, e.changed_at
            """;

    private final JdbcClient db;

    EntryRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String NEXT_NUMBER =
            """
            insert into entry_counter (prefix, year, last) values (?, ?, 1)
            on conflict (organisation_id, prefix, year)
            do update set last = entry_counter.last + 1 returning last
            """;

    /** The next number of this year, without gaps: the row stays locked until the action ends. */
    private String nextNumber(String prefix, int year) {
        int next = db.sql(NEXT_NUMBER).params(prefix, year).query(Integer.class).single();
        return "%s-%d-%04d".formatted(prefix, year, next);
    }

    boolean exists(EntryId id) {
        return db.sql(
                                "select count(*) from entry where organisation_id = current_organisation() and id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When an entry of this kind was changed last. */
    Optional<Instant> changed(String kind) {
        var at =
                db.sql(
                                """
                                select max(changed_at) as at from entry
                                where organisation_id = current_organisation() and kind = ?
                                """)
                        .param(kind)
                        .query(
                                (row, _) ->
                                        Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                        .single();
        return at.map(OffsetDateTime::toInstant);
    }

    private static final String INSERT =
            """
            insert into entry (id, kind, number, title, status, owner_id, unit_id, legal_person_id,
                due_at, review_on, created_by, created_at, changed_by, changed_at, search)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_person(), action_time(), current_person(),
                action_time(), setweight(to_tsvector('norwegian', ?), 'A') || to_tsvector('norwegian', ?))
            """;

    void insert(EntryDraft draft, String prefix, int year) {
        var number = nextNumber(prefix, year);
        db.sql(INSERT)
                .params(
                        Values.of(
                                draft.id().value(),
                                draft.kind(),
                                number,
                                draft.title(),
                                draft.status(),
                                draft.shared().owner(),
                                draft.shared().unit(),
                                draft.shared().legalPerson(),
                                null,
                                draft.shared().reviewOn(),
                                number + " " + draft.title(),
                                draft.searchable()))
                .update();
    }

    private static final String UPDATE =
            """
            update entry set title = ?, owner_id = ?, unit_id = ?, legal_person_id = ?,
                review_on = ?, version = version + 1, changed_by = current_person(),
                changed_at = action_time(),
                search = setweight(to_tsvector('norwegian', number || ' ' || ?), 'A')
                    || to_tsvector('norwegian', ?)
            where organisation_id = current_organisation() and id = ? and version = ?
            """;

    void update(EntryDraft draft, int version) {
        var shared = draft.shared();
        int rows =
                db.sql(UPDATE)
                        .params(
                                Values.of(
                                        draft.title(),
                                        shared.owner(),
                                        shared.unit(),
                                        shared.legalPerson(),
                                        shared.reviewOn(),
                                        draft.title(),
                                        draft.searchable(),
                                        draft.id().value(),
                                        version))
                        .update();
        mustBeOne(rows, draft.id());
    }

    private static final String UPDATE_STATUS =
            """
            update entry set status = ?, due_at = ?, version = version + 1,
                changed_by = current_person(), changed_at = action_time()
            where organisation_id = current_organisation() and id = ? and version = ?
            """;

    void updateStatus(EntryId id, int version, String status, @Nullable OffsetDateTime dueAt) {
        mustBeOne(
                db.sql(UPDATE_STATUS)
                        .params(Values.of(status, dueAt, id.value(), version))
                        .update(),
                id);
    }

    void updateDue(EntryId id, @Nullable OffsetDateTime dueAt) {
        db.sql(
                        "update entry set due_at = ? where organisation_id = current_organisation()"
                                + " and id = ?")
                .params(Values.of(dueAt, id.value()))
                .update();
    }

    private static void mustBeOne(int rows, EntryId id) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("entry " + id);
        }
    }

    Optional<Entry> find(EntryId id) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from entry e where organisation_id = current_organisation()"
                                + " and id = ?")
                .param(id.value())
                .query(EntryRepository::entry)
                .optional();
    }

    private static final String MINE_TO_REVIEW =
            """
            select %s from entry e
            where organisation_id = current_organisation() and owner_id = current_person()
                and review_on <= ? order by review_on limit 20
            """
                    .formatted(COLUMNS);

    /** The person's own entries that are to be looked at again by then, the oldest first. */
    List<Entry> mineToReview(LocalDate until) {
        return db.sql(MINE_TO_REVIEW).param(until).query(EntryRepository::entry).list();
    }

    /** How many entries of each register the person owns, by the register's name. */
    Map<String, Integer> mine() {
        var mine = new LinkedHashMap<String, Integer>();
        db.sql(
                        """
                        select kind, count(*) as entries from entry
                        where organisation_id = current_organisation()
                            and owner_id = current_person()
                        group by kind order by kind
                        """)
                .query(
                        row -> {
                            mine.put(row.getString("kind"), row.getInt("entries"));
                        });
        return mine;
    }

    List<Entry> all(Collection<EntryId> ids) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from entry e where organisation_id = current_organisation()"
                                + " and id = any(?)")
                .param(ids.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(EntryRepository::entry)
                .list();
    }

    private static final String TITLES =
            """
            select id, title as name from entry
            where organisation_id = current_organisation() and kind = ?
            order by title collate "nb-x-icu"
            """;

    /** What the entries of a register are called. */
    List<Choice> titles(String kind) {
        return db.sql(TITLES).param(kind).query(EntryRepository::choice).list();
    }

    private static final String NAMES =
            """
            select id, title as name from entry
            where organisation_id = current_organisation() and id = any(?)
            """;

    /** What these entries, of whatever register, are called. */
    List<Choice> names(Collection<UUID> ids) {
        return db.sql(NAMES).param(ids.toArray(UUID[]::new)).query(EntryRepository::choice).list();
    }

    private static Choice choice(ResultSet row, int number) throws SQLException {
        return new Choice(row.getObject("id", UUID.class), row.getString("name"));
    }

    private static final String NAMES_AMONG =
            """
            select id, number || ' ' || title as name from entry
            where organisation_id = current_organisation() and id = any(?) and kind = any(?)
            """;

    /** Number and title of those of these that lie in one of the registers. */
    List<Choice> names(UUID[] ids, String[] kinds) {
        return db.sql(NAMES_AMONG).params(ids, kinds).query(Rows.of(Choice.class)).list();
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("number"),
                row.getString("title"),
                row.getString("status"),
                row.getObject("owner_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("legal_person_id", UUID.class),
                due == null ? null : due.toInstant(),
                row.getObject("review_on", LocalDate.class),
                row.getInt("version"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
