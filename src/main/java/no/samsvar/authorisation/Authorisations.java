package no.samsvar.authorisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may what in the organisation worked in. What is changed here counts from the next request.
 */
@Service
public class Authorisations {

    /** The mail that tells somebody they have been given access. */
    public static final String INVITATION = "authorisation.invitation";

    private static final int SOON_DAYS = 30;

    private final AuthorisationRepository authorisations;
    private final LapseReminders reminders;
    private final Organisations organisations;
    private final Persons persons;
    private final Links links;
    private final Mail mail;
    private final ScopedWork work;
    private final Clock clock;
    private final NewId ids;

    Authorisations(
            AuthorisationRepository authorisations,
            LapseReminders reminders,
            Organisations organisations,
            Persons persons,
            Links links,
            Mail mail,
            ScopedWork work,
            Clock clock,
            NewId ids) {
        this.authorisations = authorisations;
        this.reminders = reminders;
        this.organisations = organisations;
        this.persons = persons;
        this.links = links;
        this.mail = mail;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /** By the person's name; also those that hold no more. */
    @Transactional(readOnly = true)
    public List<Authorisation> all() {
        return authorisations.all();
    }

    @Transactional(readOnly = true)
    public Authorisation find(AuthorisationId id) {
        return authorisations.find(id).orElseThrow(NotFound::new);
    }

    /** Those that hold now and end within a month, lapsed ones too: whom to remind. */
    @Transactional(readOnly = true)
    public List<Authorisation> lapsing() {
        return authorisations.heldUntil(today().plusDays(SOON_DAYS));
    }

    /**
     * Gives somebody a role. Somebody new gets a link by which to choose a password; who signs in
     * already is told by mail and keeps their password. It opens nothing until they acknowledge the
     * duty of secrecy, see {@link no.samsvar.identity.Secrecy}.
     *
     * @param id of the new authorisation, made with the form
     */
    public Invited invite(AuthorisationId id, Address address, String name, Grant grant) {
        var here = Scope.current();
        var asking = new Scope(here.organisation(), here.person(), null, address.value());
        var person =
                work.write(
                        asking,
                        () -> {
                            var found = persons.findOrAdd(address, name);
                            give(id, found, grant);
                            mail.queue(found, INVITATION, "/");
                            return found;
                        });
        return new Invited(id, link(person));
    }

    /** Adds a role as part of an action that already acts in the organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(AuthorisationId id, PersonId person, Grant grant) {
        check(grant);
        authorisations.insert(id, person, grant, today());
        reminders.plan(id, grant);
    }

    /** A new link for somebody who lost theirs or forgot the password. */
    public Secret newLink(AuthorisationId id) {
        var person = work.read(Scope.current(), () -> find(id)).personId();
        return links.toPassword(person);
    }

    /** Changes or extends an authorisation that has not been taken away. */
    @Transactional
    public void change(AuthorisationId id, int version, Grant grant) {
        var before = find(id);
        check(grant);
        authorisations.lockOrganisation();
        if (!authorisations.update(id, grant, version)) {
            throw new OptimisticLockingFailureException(id.toString());
        }
        reminders.plan(id, grant);
        if (before.role().manages()) {
            checkStillManaged();
        }
    }

    /** Takes an authorisation away now. */
    @Transactional
    public void end(AuthorisationId id) {
        find(id);
        authorisations.lockOrganisation();
        if (authorisations.end(id, clock.instant())) {
            checkStillManaged();
        }
    }

    private void check(Grant grant) {
        grant.check(today());
        if (!Role.of(organisations.current().profile()).contains(grant.role())) {
            throw new RuleBroken("authorisation.role-elsewhere");
        }
    }

    private void checkStillManaged() {
        if (!authorisations.managed()) {
            throw new RuleBroken("authorisation.last-manager");
        }
    }

    private Optional<Secret> link(PersonId person) {
        return persons.joined(person) || !links.belongsHere(person)
                ? Optional.empty()
                : Optional.of(links.toPassword(person));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.OSLO));
    }
}
