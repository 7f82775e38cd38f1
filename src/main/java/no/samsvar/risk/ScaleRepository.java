package no.samsvar.risk;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scale that an enterprise has chosen. */
@Repository
class ScaleRepository {

    private final JdbcClient db;

    ScaleRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<RiskScale> find() {
        return db.sql(
                        """
                        select * from risk_scale where organisation_id = current_organisation()
                        """)
                .query(
                        (row, _) ->
                                new RiskScale(
                                        Steps.valueOf(row.getString("steps")),
                                        row.getInt("medium_from"),
                                        row.getInt("high_from"),
                                        Acceptance.valueOf(row.getString("acceptance")),
                                        words(row.getArray("likelihoods")),
                                        words(row.getArray("consequences"))))
                .optional();
    }

    private static List<String> words(Array words) throws SQLException {
        return List.of((String[]) words.getArray());
    }

    void store(RiskScale scale) {
        db.sql(
                        """
                        insert into risk_scale (steps, medium_from, high_from, acceptance,
                            likelihoods, consequences)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (organisation_id) do update set steps = excluded.steps,
                            medium_from = excluded.medium_from, high_from = excluded.high_from,
                            acceptance = excluded.acceptance, likelihoods = excluded.likelihoods,
                            consequences = excluded.consequences
                        """)
                .params(
                        scale.steps().name(),
                        scale.mediumFrom(),
                        scale.highFrom(),
                        scale.acceptance().name(),
                        scale.likelihoods().toArray(String[]::new),
                        scale.consequences().toArray(String[]::new))
                .update();
    }
}
