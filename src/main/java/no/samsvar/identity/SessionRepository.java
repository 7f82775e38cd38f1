package no.samsvar.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    private static final String INSERT =
            """
            insert into session
                (secret, id, person_id, organisation_id, agent, created_at, seen_at, expires_at)
            select :secret, :id, :person, (
                    select held_role.organisation_id
                    from held_role
                    join organisation on organisation.id = held_role.organisation_id
                    where held_role.person_id = :person
                    order by held_role.lapsed, held_role.acknowledged_at is null,
                        organisation.name collate "nb-x-icu"
                    limit 1),
                :agent, :createdAt, :seenAt, :expiresAt
            """;

    private static final String SHOWN =
            """
            select shown.*, exists (
                select from operator where operator.person_id = shown.person_id) as operator
            from show_session(make_interval(secs => ?)) shown
            """;

    private static final String CHOOSE =
            """
            update session set organisation_id = :organisation
            where id = :session and person_id = current_person() and :organisation in
                (select organisation_id from held_role where person_id = current_person())
            """;

    private static final String OPEN =
            """
            select id, agent, created_at, seen_at, expires_at from session
            where person_id = current_person() and expires_at > :now and seen_at > :idleSince
            order by seen_at desc
            """;

    private final JdbcClient db;

    SessionRepository(JdbcClient db) {
        this.db = db;
    }

    /** The session whose secret the transaction's scope shows. */
    Optional<Access> shown(Duration idle) {
        var rows = db.sql(SHOWN).param(idle.toSeconds()).query(Rows.of(AccessRow.class)).list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(AccessRow.together(rows));
    }

    void touch(Instant now) {
        db.sql("update session set seen_at = :now where secret = current_secret()")
                .paramSource(Parameters.of(new Moment(now, now)))
                .update();
    }

    void insert(String hash, PersonId person, Session session) {
        var parameters = Parameters.of(session);
        parameters.addValue("secret", hash).addValue("person", person.value());
        db.sql(INSERT).paramSource(parameters).update();
    }

    boolean choose(SessionId session, OrganisationId organisation) {
        return db.sql(CHOOSE)
                        .param("session", session.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    List<Session> open(Instant now, Instant idleSince) {
        return db.sql(OPEN)
                .paramSource(Parameters.of(new Moment(now, idleSince)))
                .query(Rows.of(Session.class))
                .list();
    }

    void delete(SessionId id) {
        db.sql("delete from session where id = ? and person_id = current_person()")
                .param(id.value())
                .update();
    }

    void deleteAll(PersonId person) {
        db.sql("delete from session where person_id = ?").param(person.value()).update();
    }

    void deleteEnded(PersonId person, Instant now, Instant idleSince) {
        db.sql(
                        "delete from session where person_id = :person"
                                + " and (expires_at <= :now or seen_at <= :idleSince)")
                .paramSource(
                        Parameters.of(new Moment(now, idleSince))
                                .addValue("person", person.value()))
                .update();
    }

    private record Moment(Instant now, Instant idleSince) {}
}
