package no.samsvar.risk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is stored and counted of risks beside what somebody filled in. */
@Repository
class RiskRepository {

    private static final String ROWS =
            """
            select e.id, e.number, e.title, r.assessment, r.area, r.likelihood, r.consequence, r.level,
                r.likelihood_after, r.consequence_after, r.level_after,
                r.accepted_because is not null as accepted
            from entry e
            join risk r on r.organisation_id = e.organisation_id and r.entry_id = e.id
            where e.organisation_id = current_organisation() and e.kind = 'risk'
                and e.status = 'OPEN' %s
            order by array_position(array['HIGH', 'MEDIUM', 'LOW', 'UNGRADED'], r.level), e.number
            """;

    private final JdbcClient db;

    RiskRepository(JdbcClient db) {
        this.db = db;
    }

    /** All that are open, the highest first. */
    List<RiskRow> open() {
        return db.sql(ROWS.formatted("")).query(Rows.of(RiskRow.class)).list();
    }

    List<RiskRow> openOf(EntryId assessment) {
        return db.sql(ROWS.formatted("and r.assessment = ?"))
                .param(assessment.value())
                .query(Rows.of(RiskRow.class))
                .list();
    }

    /** Those of an assessment, whatever their state. */
    List<EntryId> of(EntryId assessment) {
        return db.sql(
                        """
                        select entry_id from risk
                        where organisation_id = current_organisation() and assessment = ?
                        """)
                .param(assessment.value())
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Stores what the grades make; what is so already is left alone, and gets no history. */
    void grade(Collection<Grading> gradings) {
        for (var one : gradings) {
            db.sql(
                            """
                            update risk set consequence = ?, level = ?, level_after = ?
                            where organisation_id = current_organisation() and entry_id = ?
                                and (consequence, level, level_after)
                                    is distinct from (?::text, ?::text, ?::text)
                            """)
                    .params(
                            Values.of(
                                    name(one.consequence()),
                                    one.level().name(),
                                    one.levelAfter().name(),
                                    one.id(),
                                    name(one.consequence()),
                                    one.level().name(),
                                    one.levelAfter().name()))
                    .update();
        }
    }

    /** How many are open and of this level. */
    int count(RiskLevel level) {
        return db.sql(
                        """
                        select count(*) from entry e
                        join risk r on r.organisation_id = e.organisation_id and r.entry_id = e.id
                        where e.organisation_id = current_organisation() and e.kind = 'risk'
                            and e.status = 'OPEN' and r.level = ?
                        """)
                .param(level.name())
                .query(Integer.class)
                .single();
    }

    /** How many assessments wait for approval. */
    int ready() {
        return db.sql(
                        """
                        select count(*) from entry where organisation_id = current_organisation()
                            and kind = 'risk_assessment' and status = 'READY'
                        """)
                .query(Integer.class)
                .single();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
