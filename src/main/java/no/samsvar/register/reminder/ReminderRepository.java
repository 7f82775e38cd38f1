package no.samsvar.register.reminder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders planned for a deadline, and whether each is sent. */
@Repository
class ReminderRepository {

    private final JdbcClient db;

    ReminderRepository(JdbcClient db) {
        this.db = db;
    }

    /** A reminder by the hours that it comes before a deadline. */
    record Planned(Instant deadline, int hours) {}

    /** A reminder that is not sent. */
    record Waiting(Instant deadline, @Nullable PersonId actsAs) {}

    void plan(EntryId id, Planned reminder, @Nullable PersonId actsAs) {
        db.sql(
                        """
                        insert into entry_reminder (entry_id, deadline, hours, acts_as)
                        values (?, ?, ?, ?)
                        on conflict (organisation_id, entry_id, deadline, hours)
                        do update set acts_as = excluded.acts_as
                        """)
                .params(
                        Values.of(
                                id.value(),
                                reminder.deadline().atOffset(ZoneOffset.UTC),
                                reminder.hours(),
                                actsAs == null ? null : actsAs.value()))
                .update();
    }

    /** Takes away what is planned for another deadline than this one, and says what it was. */
    List<Planned> forgetOthers(EntryId id, Optional<Instant> deadline) {
        return db.sql(
                        """
                        delete from entry_reminder
                        where organisation_id = current_organisation() and entry_id = ?
                            and sent_at is null and deadline is distinct from ?::timestamptz
                        returning deadline, hours
                        """)
                .params(
                        Values.of(
                                id.value(),
                                deadline.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null)))
                .query(Rows.of(Planned.class))
                .list();
    }

    /** Lets this person find the entry when what is not sent yet is due. */
    void actAs(EntryId id, PersonId person) {
        db.sql(
                        """
                        update entry_reminder set acts_as = ?
                        where organisation_id = current_organisation() and entry_id = ?
                            and sent_at is null
                        """)
                .params(person.value(), id.value())
                .update();
    }

    List<Waiting> waiting(EntryId id, int hours) {
        return db.sql(
                        """
                        select deadline, acts_as from entry_reminder
                        where organisation_id = current_organisation() and entry_id = ?
                            and hours = ? and sent_at is null
                        """)
                .params(id.value(), hours)
                .query(Rows.of(Waiting.class))
                .list();
    }

    /** False when it was sent before, or the deadline is no longer this one. */
    boolean send(EntryId id, Instant deadline, int hours) {
        return db.sql(
                                """
                                update entry_reminder set sent_at = action_time()
                                where organisation_id = current_organisation() and entry_id = ?
                                    and deadline = ? and hours = ? and sent_at is null
                                """)
                        .params(id.value(), deadline.atOffset(ZoneOffset.UTC), hours)
                        .update()
                == 1;
    }
}
