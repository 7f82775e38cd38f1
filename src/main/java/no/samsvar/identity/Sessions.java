package no.samsvar.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions: from signing in until signing out, eight hours of rest or seven days. */
@Service
public class Sessions {

    public static final Duration IDLE = Duration.ofHours(8);
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int AGENT = 200;

    private final SessionRepository sessions;
    private final ScopedWork work;
    private final Clock clock;
    private final NewId ids;

    Sessions(SessionRepository sessions, ScopedWork work, Clock clock, NewId ids) {
        this.sessions = sessions;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who shows this secret and what they may do; empty when the session has ended. */
    public Optional<Access> find(Secret secret) {
        var scope = Scope.ofSecret(secret.hash());
        var found = work.read(scope, () -> sessions.shown(IDLE));
        var now = clock.instant();
        if (found.filter(it -> it.seen().plus(NOTED_EVERY).isBefore(now)).isPresent()) {
            work.run(scope, () -> sessions.touch(now));
        }
        return found;
    }

    /** Opens a session, in the first organisation where a role of the person is open. */
    public Secret open(PersonId person, String agent) {
        var secret = Secret.random();
        var now = clock.instant();
        var name = agent.substring(0, Math.min(agent.length(), AGENT));
        var session = new Session(new SessionId(ids.next()), name, now, now, now.plus(LONGEST));
        work.run(
                new Scope(null, person, null, null),
                () -> {
                    sessions.deleteEnded(person, now, now.minus(IDLE));
                    sessions.insert(secret.hash(), person, session);
                });
        return secret;
    }

    /** Those of the person who asks, the one last used first. */
    @Transactional(readOnly = true)
    public List<Session> mine() {
        var now = clock.instant();
        return sessions.open(now, now.minus(IDLE));
    }

    /** Works in another organisation from the next request on. */
    @Transactional
    public void choose(SessionId session, OrganisationId organisation) {
        if (!sessions.choose(session, organisation)) {
            throw new NotFound();
        }
    }

    /** Ends one of the sessions of the person who asks. */
    @Transactional
    public void end(SessionId session) {
        sessions.delete(session);
    }

    /** Signs the person who asks out everywhere. */
    @Transactional
    public void endAll() {
        sessions.deleteAll(Scope.currentPerson());
    }
}
