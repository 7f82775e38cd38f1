package no.samsvar.identity;

import java.time.Clock;
import java.util.List;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;

/** Choosing and changing passwords. Hashing takes time, so it is done before a transaction. */
@Service
public class Passwords {

    /** Says that the password there is was typed wrongly. */
    public static final String WRONG = "identity.password-wrong";

    private final PersonRepository persons;
    private final Sessions sessions;
    private final PasswordHash hashes;
    private final PasswordRules rules;
    private final ScopedWork work;
    private final Clock clock;

    Passwords(
            PersonRepository persons,
            Sessions sessions,
            PasswordHash hashes,
            PasswordRules rules,
            ScopedWork work,
            Clock clock) {
        this.persons = persons;
        this.sessions = sessions;
        this.hashes = hashes;
        this.rules = rules;
        this.work = work;
        this.clock = clock;
    }

    /** Refuses, with the reason, what is too short or too easily guessed for somebody called so. */
    public NewPassword choose(String password, String address, String name) {
        rules.check(password, List.of(address, name));
        return new NewPassword(hashes.of(password));
    }

    /**
     * Gives the person a password and ends every session of theirs. Part of the caller's action,
     * whose scope must name the person.
     */
    public void set(PersonId person, NewPassword password) {
        persons.setPassword(person, password.hash(), clock.instant());
        sessions.endAll();
    }

    /**
     * Changes the password of whoever is signed in.
     *
     * @return the secret of the one session that is open afterwards, in the browser that asked
     */
    public Secret change(Access access, String current, String next, String agent) {
        var person = access.person();
        var scope = new Scope(null, person.id(), null, null);
        var hash = work.read(scope, () -> persons.hash(person.id()));
        if (!hashes.matches(current, hash)) {
            throw new RuleBroken(WRONG);
        }
        var password = choose(next, person.address(), person.name());
        work.run(scope, () -> set(person.id(), password));
        return sessions.open(person.id(), agent);
    }
}
