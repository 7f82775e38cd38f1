package no.samsvar.authorisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuthorisationRepository {

    private static final String SELECT =
            """
            select granted.id, granted.person_id, person.name, person.address,
                person.joined_at is not null as joined, granted.role, granted.unit_id,
                unit.name as unit, granted.valid_from, granted.valid_until, granted.reason,
                giver.name as granted_by, granted.acknowledged_at, granted.ended_at, held_role.id is not null as held,
                coalesce(held_role.lapsed, false) as lapsed, granted.version
            from authorisation granted
            join person on person.id = granted.person_id
            left join person giver on giver.id = granted.granted_by
            left join unit on unit.organisation_id = granted.organisation_id
                and unit.id = granted.unit_id
            left join held_role on held_role.organisation_id = granted.organisation_id
                and held_role.id = granted.id
            where granted.organisation_id = current_organisation()
            """;

    private static final String INSERT =
            """
            insert into authorisation
                (id, person_id, role, unit_id, valid_from, valid_until, reason, granted_by,
                acknowledged_at)
            values (:id, :person, :role, :unit, :today, :until, :reason, current_person(),
                (select max(acknowledged_at) from held_role
                where organisation_id = current_organisation() and person_id = :person))
            """;

    private static final String UPDATE =
            """
            update authorisation set role = :role, unit_id = :unit, valid_until = :until,
                reason = :reason, version = version + 1
            where organisation_id = current_organisation() and id = :id and version = :version
                and ended_at is null
            """;

    private static final String END =
            """
            update authorisation set ended_at = ?, version = version + 1
            where organisation_id = current_organisation() and id = ? and ended_at is null
            """;

    private static final String MANAGED =
            """
            select exists (
                select
                from held_role
                join person on person.id = held_role.person_id
                where held_role.organisation_id = current_organisation()
                    and held_role.role in ('LEADER', 'MANAGER')
                    and person.joined_at is not null
                    and held_role.acknowledged_at is not null)
            """;

    private final JdbcClient db;

    AuthorisationRepository(JdbcClient db) {
        this.db = db;
    }

    List<Authorisation> all() {
        return db.sql(
                        SELECT
                                + " order by person.name collate \"nb-x-icu\", person.id,"
                                + " granted.valid_until desc")
                .query(Rows.of(Authorisation.class))
                .list();
    }

    Optional<Authorisation> find(AuthorisationId id) {
        return db.sql(SELECT + " and granted.id = ?")
                .param(id.value())
                .query(Rows.of(Authorisation.class))
                .optional();
    }

    List<Authorisation> heldUntil(LocalDate day) {
        return db.sql(
                        SELECT
                                + " and held_role.valid_until <= ?"
                                + " order by granted.valid_until, person.name collate \"nb-x-icu\"")
                .param(day)
                .query(Rows.of(Authorisation.class))
                .list();
    }

    /** Who works here already has acknowledged the duty of secrecy and is not asked again. */
    void insert(AuthorisationId id, PersonId person, Grant grant, LocalDate today) {
        db.sql(INSERT)
                .paramSource(
                        parameters(id, grant)
                                .addValue("person", person.value())
                                .addValue("today", today))
                .update();
    }

    boolean update(AuthorisationId id, Grant grant, int version) {
        return db.sql(UPDATE)
                        .paramSource(parameters(id, grant).addValue("version", version))
                        .update()
                == 1;
    }

    boolean end(AuthorisationId id, Instant now) {
        return db.sql(END).params(now.atOffset(ZoneOffset.UTC), id.value()).update() == 1;
    }

    /** Two who take the last managers' roles away at once must wait for each other. */
    void lockOrganisation() {
        db.sql("select id from organisation where id = ? for update")
                .param(Scope.currentOrganisation().value())
                .query((_, _) -> 1)
                .single();
    }

    /**
     * Whether somebody who can sign in and knows the duty of secrecy may give others access now.
     */
    boolean managed() {
        return db.sql(MANAGED).query(Boolean.class).single();
    }

    private static MapSqlParameterSource parameters(AuthorisationId id, Grant grant) {
        return Parameters.of(grant).addValue("id", id.value());
    }
}
