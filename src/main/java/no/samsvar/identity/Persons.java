package no.samsvar.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Persons: one for each address, whatever organisations they work for. */
@Service
public class Persons {

    private static final int LONGEST_NAME = 200;

    private final PersonRepository persons;
    private final ScopedWork work;
    private final NewId ids;

    Persons(PersonRepository persons, ScopedWork work, NewId ids) {
        this.persons = persons;
        this.work = work;
        this.ids = ids;
    }

    /** Somebody who is or was authorised here, or who is signed in. */
    @Transactional(readOnly = true)
    public Person find(PersonId id) {
        return persons.find(id).orElseThrow(NotFound::new);
    }

    /** Those of them who are or were authorised here. */
    @Transactional(readOnly = true)
    public List<Person> all(Collection<PersonId> ids) {
        return persons.all(ids);
    }

    /** The person with this address, in whatever organisation. */
    public Optional<PersonId> find(Address address) {
        return work.read(Scope.ofAddress(address.value()), persons::byAddress)
                .map(PersonRepository.Known::id);
    }

    /** Whether the person has chosen a password and so can sign in. */
    @Transactional(readOnly = true)
    public boolean joined(PersonId id) {
        return persons.joined(id);
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
        add(id, address, name);
        return id;
    }

    /** Adds somebody as part of an action in an organisation's scope. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PersonId id, Address address, String name) {
        persons.insert(id, address, checked(name));
    }

    /** Changes what the person who asks is called and reads. */
    @Transactional
    public void rename(String name, @Nullable Language language) {
        var tag = language == null ? null : language.tag();
        persons.update(Scope.currentPerson(), checked(name), tag);
    }

    private static String checked(String name) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new RuleBroken("identity.name-missing");
        }
        return trimmed;
    }
}
