package no.samsvar.identity;

import java.time.Clock;
import java.util.List;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Persons and their passwords. */
@Service
public class Persons {

    private static final int LONGEST_NAME = 200;

    private final PersonRepository persons;
    private final SessionRepository sessions;
    private final PasswordHash passwords;
    private final PasswordRules rules;
    private final Clock clock;
    private final NewId ids;

    Persons(
            PersonRepository persons,
            SessionRepository sessions,
            PasswordHash passwords,
            PasswordRules rules,
            Clock clock,
            NewId ids) {
        this.persons = persons;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
    }

    /** Somebody who is or was authorised here, or who is signed in. */
    @Transactional(readOnly = true)
    public Person find(PersonId id) {
        return persons.find(id).orElseThrow(NotFound::new);
    }

    /**
     * The person with the address that the transaction's scope names, made when there is none; a
     * name that somebody already has is their own and stays.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId findOrAdd(Address address, String name) {
        var known = persons.byAddress();
        if (known.isPresent()) {
            return known.get().id();
        }
        var id = new PersonId(ids.next());
        persons.insert(id, address, checked(name));
        return id;
    }

    /** Changes what the person who asks is called and reads. */
    @Transactional
    public void rename(String name, @Nullable Language language) {
        var tag = language == null ? null : language.tag();
        persons.update(Scope.currentPerson(), checked(name), tag);
    }

    /** Whether this password may be chosen by somebody called so; refuses with the reason. */
    public void checkPassword(String password, String address, String name) {
        rules.check(password, List.of(address, name));
    }

    /** A hash costs time: make it before the transaction. */
    public String hash(String password) {
        return passwords.of(password);
    }

    /** Gives the person that the scope names a new password and ends all their sessions. */
    @Transactional
    public void setPassword(String hash) {
        var person = Scope.currentPerson();
        persons.setPassword(person, hash, clock.instant());
        sessions.deleteAll(person);
    }

    @Transactional(readOnly = true)
    String currentHash() {
        return persons.hash(Scope.currentPerson());
    }

    private static String checked(String name) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new RuleBroken("identity.name-missing");
        }
        return trimmed;
    }
}
