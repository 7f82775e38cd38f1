package no.samsvar.dpia.drawing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When what was drawn into which case. */
@Repository
class DrawnRepository {

    private final JdbcClient db;

    DrawnRepository(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, Instant> of(EntryId dpia) {
        var drawn = new HashMap<UUID, Instant>();
        db.sql(
                        """
                        select source_id, drawn_at from dpia_drawn
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(dpia.value())
                .query(
                        (row, _) ->
                                drawn.put(
                                        row.getObject("source_id", UUID.class),
                                        row.getTimestamp("drawn_at").toInstant()))
                .list();
        return drawn;
    }

    /** The cases that this is drawn into. */
    List<EntryId> into(EntryId source) {
        return db
                .sql(
                        """
                        select entry_id from dpia_drawn
                        where organisation_id = current_organisation() and source_id = ?
                        """)
                .param(source.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .toList();
    }

    /** Draws these now, whether or not they were drawn before. */
    void draw(EntryId dpia, Collection<UUID> sources) {
        for (var source : sources) {
            db.sql(
                            """
                            insert into dpia_drawn (entry_id, source_id, drawn_at)
                            values (?, ?, action_time())
                            on conflict (organisation_id, entry_id, source_id)
                                do update set drawn_at = excluded.drawn_at
                            """)
                    .params(dpia.value(), source)
                    .update();
        }
    }

    void forget(EntryId dpia, Collection<UUID> sources) {
        db.sql(
                        """
                        delete from dpia_drawn where organisation_id = current_organisation()
                            and entry_id = ? and source_id = any(?)
                        """)
                .params(dpia.value(), sources.toArray(UUID[]::new))
                .update();
    }
}
