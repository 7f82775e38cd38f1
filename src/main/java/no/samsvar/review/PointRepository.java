package no.samsvar.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points of agendas, and the measures they led to. */
@Repository("reviewPointRepository")
class PointRepository {

    private static final String SELECT =
            """
            select id, position, topic, title, facts, note, outcome, conclusion, version
            from review_point where organisation_id = current_organisation() and entry_id = ?
            """;

    private final JdbcClient db;

    PointRepository(JdbcClient db) {
        this.db = db;
    }

    List<Point> of(EntryId review) {
        return db.sql(SELECT + " order by position, id")
                .param(review.value())
                .query(Rows.of(Point.class))
                .list();
    }

    Optional<Point> find(EntryId review, int position) {
        return db.sql(SELECT + " and position = ?")
                .params(review.value(), position)
                .query(Rows.of(Point.class))
                .optional();
    }

    /** Until the action ends, nobody else adds to this agenda. */
    void lock(EntryId review) {
        db.sql(
                        """
                        select entry_id from review
                        where organisation_id = current_organisation() and entry_id = ? for update
                        """)
                .param(review.value())
                .query(UUID.class)
                .single();
    }

    void insert(UUID id, EntryId review, int position, Topic topic, @Nullable String title) {
        db.sql(
                        """
                        insert into review_point (id, entry_id, position, topic, title)
                        values (?, ?, ?, ?, ?) on conflict (organisation_id, id) do nothing
                        """)
                .params(Values.of(id, review.value(), position, topic.name(), title))
                .update();
    }

    boolean update(EntryId review, UUID id, int version, PointForm said) {
        var outcome = said.outcome();
        return db.sql(
                                """
                                update review_point
                                set note = ?, outcome = ?, conclusion = ?, version = version + 1
                                where organisation_id = current_organisation()
                                    and entry_id = ? and id = ? and version = ?
                                """)
                        .params(
                                Values.of(
                                        said.note(),
                                        outcome == null ? null : outcome.name(),
                                        said.conclusion(),
                                        review.value(),
                                        id,
                                        version))
                        .update()
                == 1;
    }

    void facts(EntryId review, UUID id, @Nullable String facts) {
        db.sql(
                        """
                        update review_point set facts = ?
                        where organisation_id = current_organisation() and entry_id = ? and id = ?
                        """)
                .params(Values.of(facts, review.value(), id))
                .update();
    }

    void led(EntryId review, UUID point, EntryId measure) {
        db.sql(
                        """
                        insert into review_measure (measure_id, entry_id, point_id)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(measure.value(), review.value(), point)
                .update();
    }

    /** Which point led to which measure. */
    record Led(UUID pointId, UUID measureId) {}

    List<Led> led(EntryId review) {
        return db.sql(
                        """
                        select point_id, measure_id from review_measure
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(review.value())
                .query(Rows.of(Led.class))
                .list();
    }
}
