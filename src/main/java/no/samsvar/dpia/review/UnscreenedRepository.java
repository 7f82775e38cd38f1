package no.samsvar.dpia.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpia_unscreened}. */
@Repository
class UnscreenedRepository {

    private final JdbcClient db;

    UnscreenedRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those that wait, the oldest first. */
    List<EntryId> waiting() {
        return db
                .sql(
                        """
                        select entry_id from dpia_unscreened
                        where organisation_id = current_organisation() and waits
                        order by since, entry_id
                        """)
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .toList();
    }

    /** Whether it stands in a case. */
    boolean named(EntryId source) {
        return db.sql(
                        """
                        select exists (select from dpia_activities
                            where organisation_id = current_organisation() and chosen_id = :source)
                        or exists (select from dpia_systems
                            where organisation_id = current_organisation() and chosen_id = :source)
                        """)
                .param("source", source.value())
                .query(Boolean.class)
                .single();
    }

    /** From now on it waits, or does not; what is so already is left. */
    void set(EntryId source, boolean waits) {
        db.sql(
                        """
                        insert into dpia_unscreened (entry_id, since, waits)
                        values (?, action_time(), ?)
                        on conflict (organisation_id, entry_id) do update
                            set waits = excluded.waits, since = excluded.since
                            where dpia_unscreened.waits <> excluded.waits
                        """)
                .params(source.value(), waits)
                .update();
    }

    /** It waits if it was never seen before. */
    void meet(EntryId source) {
        db.sql(
                        """
                        insert into dpia_unscreened (entry_id, since, waits)
                        values (?, action_time(), true) on conflict do nothing
                        """)
                .param(source.value())
                .update();
    }

    /** None of these waits any more. */
    void done(Collection<UUID> sources) {
        db.sql(
                        """
                        update dpia_unscreened set waits = false
                        where organisation_id = current_organisation() and waits
                            and entry_id = any(?)
                        """)
                .param(sources.toArray(UUID[]::new))
                .update();
    }
}
