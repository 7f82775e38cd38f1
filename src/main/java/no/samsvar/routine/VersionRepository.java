package no.samsvar.routine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was approved, when it was gone through, and who has asked for that. */
@Repository
class VersionRepository {

    private static final String REVIEWS =
            """
            select last.at as last, last.by as last_by, call.reason, call.asked_by, call.until
            from (select) nothing
            left join lateral (
                select at, by from (
                    select approved_at as at, approved_by as by from routine_version
                    where organisation_id = current_organisation() and entry_id = :entry
                    union all
                    select reviewed_at, reviewed_by from routine_review
                    where organisation_id = current_organisation() and entry_id = :entry) done
                order by at desc limit 1) last on true
            left join lateral (
                select reason, asked_by, until from routine_review_call
                where organisation_id = current_organisation() and entry_id = :entry
                    and (last.at is null or asked_at > last.at)
                order by asked_at desc limit 1) call on true
            """;

    private final JdbcClient db;

    VersionRepository(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Version> all(EntryId entry) {
        return db.sql(
                        """
                        select number, title, purpose, text, address, basis, changes, asks,
                            approved_by, approved_at
                        from routine_version
                        where organisation_id = current_organisation() and entry_id = ?
                        order by number desc
                        """)
                .param(entry.value())
                .query(Rows.of(Version.class))
                .list();
    }

    Optional<Version> newest(EntryId entry) {
        return all(entry).stream().findFirst();
    }

    void insert(EntryId entry, Version version) {
        db.sql(
                        """
                        insert into routine_version (entry_id, number, title, purpose, text, address,
                            basis, changes, asks, approved_by, approved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, current_person(), action_time())
                        """)
                .params(
                        Values.of(
                                entry.value(),
                                version.number(),
                                version.title(),
                                version.purpose(),
                                version.text(),
                                version.address(),
                                version.basis(),
                                version.changes(),
                                version.asks()))
                .update();
    }

    Reviews reviews(EntryId entry) {
        return db.sql(REVIEWS).param("entry", entry.value()).query(Rows.of(Reviews.class)).single();
    }

    void reviewed(UUID id, EntryId entry, ReviewedForm form) {
        db.sql(
                        """
                        insert into routine_review (id, entry_id, note, reviewed_by, reviewed_at)
                        values (?, ?, ?, current_person(), action_time())
                        """)
                .params(Values.of(id, entry.value(), form.note()))
                .update();
    }

    void call(UUID id, EntryId entry, ReviewCallForm form) {
        db.sql(
                        """
                        insert into routine_review_call
                            (id, entry_id, reason, until, asked_by, asked_at)
                        values (?, ?, ?, ?::date, current_person(), action_time())
                        """)
                .params(Values.of(id, entry.value(), form.reason(), form.until()))
                .update();
    }
}
