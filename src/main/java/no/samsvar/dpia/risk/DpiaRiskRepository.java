package no.samsvar.dpia.risk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which risks a case has, and where they are from. */
@Repository
class DpiaRiskRepository {

    private final JdbcClient db;

    DpiaRiskRepository(JdbcClient db) {
        this.db = db;
    }

    /** Where a risk is from, as it is stored. */
    record Row(
            @Nullable String scenario,
            @Nullable String title,
            @Nullable String cause,
            @Nullable String existing,
            @Nullable Likelihood likelihood,
            @Nullable Consequence consequence,
            @Nullable Likelihood likelihoodAfter,
            @Nullable Consequence consequenceAfter,
            String measures) {

        RiskOrigin origin() {
            return new RiskOrigin(
                    Optional.ofNullable(scenario),
                    Optional.ofNullable(title)
                            .map(
                                    it ->
                                            new AdoptedRisk(
                                                    it,
                                                    cause,
                                                    existing,
                                                    likelihood,
                                                    consequence,
                                                    likelihoodAfter,
                                                    consequenceAfter,
                                                    measures.isEmpty()
                                                            ? List.of()
                                                            : List.of(measures.split("\n")))));
        }
    }

    List<EntryId> of(EntryId dpia) {
        return db
                .sql(
                        """
                        select r.entry_id from dpia_risk r
                        join entry e on e.organisation_id = r.organisation_id and e.id = r.entry_id
                        where r.organisation_id = current_organisation() and r.assessment = ?
                        order by e.number
                        """)
                .param(dpia.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .toList();
    }

    Optional<RiskOrigin> origin(EntryId risk) {
        return db.sql(
                        """
                        select scenario, title, cause, existing, likelihood, consequence,
                            likelihood_after, consequence_after,
                            array_to_string(measures, chr(10)) as measures
                        from dpia_risk_origin
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(risk.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::origin);
    }

    /** The scenarios that are taken into a case. */
    List<String> taken(EntryId dpia) {
        return db.sql(
                        """
                        select o.scenario from dpia_risk_origin o
                        join dpia_risk r on r.organisation_id = o.organisation_id
                            and r.entry_id = o.entry_id
                        where o.organisation_id = current_organisation() and r.assessment = ?
                            and o.scenario is not null
                        """)
                .param(dpia.value())
                .query((row, _) -> row.getString("scenario"))
                .list();
    }

    void take(EntryId risk, String scenario, String edition) {
        db.sql("insert into dpia_risk_origin (entry_id, scenario, edition) values (?, ?, ?)")
                .params(risk.value(), scenario, edition)
                .update();
    }

    void adopt(EntryId risk, AdoptedRisk from) {
        db.sql(
                        """
                        insert into dpia_risk_origin (entry_id, title, cause, existing, likelihood,
                            consequence, likelihood_after, consequence_after, measures)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[])
                        """)
                .params(
                        Values.of(
                                risk.value(),
                                from.title(),
                                from.cause(),
                                from.existing(),
                                name(from.likelihood()),
                                name(from.consequence()),
                                name(from.likelihoodAfter()),
                                name(from.consequenceAfter()),
                                from.measures().toArray(String[]::new)))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> step) {
        return step == null ? null : step.name();
    }
}
