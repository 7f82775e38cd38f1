package no.samsvar.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approved minutes, and who is to read them. */
@Repository
class MinutesRepository {

    private static final String SELECT =
            """
            select e.id, e.number, e.title, r.held_on, m.approved_by, m.approved_at,
                m.pdf, m.pdf_sha256, m.word, m.word_sha256
            from review_minutes m
            join review r on r.organisation_id = m.organisation_id and r.entry_id = m.entry_id
            join entry e on e.organisation_id = m.organisation_id and e.id = m.entry_id
            where m.organisation_id = current_organisation() %s
            order by r.held_on desc, e.number desc
            """;

    private final JdbcClient db;

    MinutesRepository(JdbcClient db) {
        this.db = db;
    }

    List<ApprovedMinutes> all() {
        return db.sql(SELECT.formatted("")).query(Rows.of(ApprovedMinutes.class)).list();
    }

    Optional<ApprovedMinutes> find(EntryId review) {
        return db.sql(SELECT.formatted("and m.entry_id = ?"))
                .param(review.value())
                .query(Rows.of(ApprovedMinutes.class))
                .optional();
    }

    /** From now on the database refuses every change. */
    void seal(EntryId review, Readings.Sealed sealed) {
        db.sql(
                        """
                        insert into review_minutes (entry_id, approved_by, approved_at,
                            pdf, pdf_sha256, word, word_sha256)
                        values (?, current_person(), action_time(), ?, ?, ?, ?)
                        """)
                .params(
                        review.value(),
                        sealed.pdf(),
                        sealed.pdfSha256(),
                        sealed.word(),
                        sealed.wordSha256())
                .update();
    }

    void toRead(EntryId review, Collection<UUID> people) {
        for (var person : people) {
            db.sql("insert into review_reading (entry_id, person_id) values (?, ?)")
                    .params(review.value(), person)
                    .update();
        }
    }

    List<Reading> readings(EntryId review) {
        return db.sql(
                        """
                        select person_id, read_at from review_reading
                        where organisation_id = current_organisation() and entry_id = ?
                        order by read_at nulls first, person_id
                        """)
                .param(review.value())
                .query(Rows.of(Reading.class))
                .list();
    }

    void read(EntryId review) {
        db.sql(
                        """
                        update review_reading set read_at = action_time()
                        where organisation_id = current_organisation() and entry_id = ?
                            and person_id = current_person() and read_at is null
                        """)
                .param(review.value())
                .update();
    }

    /** What whoever asks is to read, the one that has waited longest first. */
    List<ToRead> waiting() {
        return db.sql(
                        """
                        select e.id, e.title, (m.approved_at at time zone 'Europe/Oslo')::date
                            as approved_on
                        from review_reading w
                        join review_minutes m
                            on m.organisation_id = w.organisation_id and m.entry_id = w.entry_id
                        join entry e on e.organisation_id = w.organisation_id and e.id = w.entry_id
                        where w.organisation_id = current_organisation()
                            and w.person_id = current_person() and w.read_at is null
                        order by m.approved_at
                        """)
                .query(Rows.of(ToRead.class))
                .list();
    }

    record ToRead(EntryId id, String title, LocalDate approvedOn) {}
}
