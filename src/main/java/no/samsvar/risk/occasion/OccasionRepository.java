package no.samsvar.risk.occasion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for an assessment, and what of entries matters to risk. */
@Repository
class OccasionRepository {

    private final JdbcClient db;

    OccasionRepository(JdbcClient db) {
        this.db = db;
    }

    void raise(UUID id, EntryId entry, Occasion occasion, LocalDate due) {
        db.sql(
                        """
                        insert into risk_occasion (id, entry_id, occasion, raised_at, due_on)
                        values (?, ?, ?, action_time(), ?) on conflict do nothing
                        """)
                .params(id, entry.value(), occasion.name(), due)
                .update();
    }

    /** The most urgent first. */
    List<Waiting> waiting() {
        return db.sql(
                        """
                        select o.id, o.entry_id as entry, e.kind, e.number, e.title, o.occasion,
                            o.raised_at, o.due_on
                        from risk_occasion o
                        join entry e on e.organisation_id = o.organisation_id and e.id = o.entry_id
                        where o.organisation_id = current_organisation() and o.settled_at is null
                        order by o.due_on, o.raised_at, e.number
                        """)
                .query(Rows.of(Waiting.class))
                .list();
    }

    boolean waits(EntryId entry) {
        return db.sql(
                        """
                        select exists (select from risk_occasion
                        where organisation_id = current_organisation() and entry_id = ?
                            and settled_at is null)
                        """)
                .param(entry.value())
                .query(Boolean.class)
                .single();
    }

    /** What waits no more because somebody said why it need not be assessed. */
    Set<EntryId> dismissed() {
        return db
                .sql(
                        """
                        select distinct entry_id from risk_occasion
                        where organisation_id = current_organisation() and reason is not null
                        """)
                .query(UUID.class)
                .stream()
                .map(EntryId::new)
                .collect(Collectors.toSet());
    }

    void settle(Collection<UUID> ids, @Nullable EntryId assessment, @Nullable String reason) {
        db.sql(
                        """
                        update risk_occasion set assessment = ?, reason = ?,
                            settled_by = current_person(), settled_at = action_time()
                        where organisation_id = current_organisation() and id = any(?)
                            and settled_at is null
                        """)
                .params(
                        Values.of(
                                assessment == null ? null : assessment.value(),
                                reason,
                                ids.toArray(UUID[]::new)))
                .update();
    }

    /** What was known when it was last seen. */
    Optional<String> facts(EntryId entry) {
        return db.sql(
                        """
                        select facts from risk_subject
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(entry.value())
                .query(String.class)
                .optional();
    }

    void know(EntryId entry, String facts) {
        db.sql(
                        """
                        insert into risk_subject (entry_id, facts) values (?, ?)
                        on conflict (organisation_id, entry_id) do update set facts = excluded.facts
                        """)
                .params(entry.value(), facts)
                .update();
    }
}
