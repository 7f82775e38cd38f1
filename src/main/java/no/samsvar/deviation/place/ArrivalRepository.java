package no.samsvar.deviation.place;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports from posters that have not become entries yet. */
@Repository
class ArrivalRepository {

    private static final String INSERT =
            """
            insert into deviation_arrival (organisation_id, id, place_id, description, type,
                happened_at, reporter_name, explained, arrived_at)
            values (:organisationId, :id, :placeId, :description, :type, :happenedAt,
                :reporterName, :explained, :arrivedAt)
            on conflict do nothing
            """;

    private final JdbcClient db;

    ArrivalRepository(JdbcClient db) {
        this.db = db;
    }

    /** A report as it arrived. */
    record Arrival(
            UUID organisationId,
            UUID id,
            UUID placeId,
            String description,
            DeviationKind type,
            @Nullable Instant happenedAt,
            @Nullable String reporterName,
            @Nullable String explained,
            Instant arrivedAt) {

        PlaceReport report() {
            return new PlaceReport(description, type, happenedAt, reporterName);
        }
    }

    void insert(Arrival arrival) {
        db.sql(INSERT).paramSource(Parameters.of(arrival)).update();
    }

    Optional<Arrival> find(EntryId id) {
        return db.sql(
                        """
                        select * from deviation_arrival
                        where organisation_id = current_organisation() and id = ? for update
                        """)
                .param(id.value())
                .query(Rows.of(Arrival.class))
                .optional();
    }

    void delete(EntryId id) {
        db.sql(
                        """
                        delete from deviation_arrival
                        where organisation_id = current_organisation() and id = ?
                        """)
                .param(id.value())
                .update();
    }
}
