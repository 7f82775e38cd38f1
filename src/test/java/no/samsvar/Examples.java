package no.samsvar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Address;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import org.springframework.stereotype.Component;

/** Organisations and people for tests, made through the program's own actions. */
@Component
public class Examples {

    /** Somebody at work in an organisation of their own. */
    public record Someone(OrganisationId organisation, PersonId person) {

        public Scope scope() {
            return Scope.of(organisation, person);
        }
    }

    private final Organisations organisations;
    private final Persons persons;
    private final Authorisations authorisations;
    private final ScopedWork work;
    private final NewId ids;

    Examples(
            Organisations organisations,
            Persons persons,
            Authorisations authorisations,
            ScopedWork work,
            NewId ids) {
        this.organisations = organisations;
        this.persons = persons;
        this.authorisations = authorisations;
        this.work = work;
        this.ids = ids;
    }

    /** A new organisation and the person who runs it. */
    public Someone organisation(Profile profile) {
        var organisation = new OrganisationId(ids.next());
        var person = new PersonId(ids.next());
        var someone = new Someone(organisation, person);
        work.run(
                someone.scope(),
                () -> {
                    organisations.add(
                            organisation,
                            new Organisation(
                                    "Normland " + organisation.value(),
                                    profile == Profile.SMALL ? Kind.CLINIC : Kind.MUNICIPALITY,
                                    profile,
                                    Language.NB));
                    persons.add(person, address(person.value()), "Lena Normann");
                    give(person, Role.first(profile));
                });
        return someone;
    }

    /** Another person in the same organisation, with these roles. */
    public Someone colleague(Someone manager, String name, Role... roles) {
        var person = new PersonId(ids.next());
        work.run(
                manager.scope(),
                () -> {
                    persons.add(person, address(person.value()), name);
                    Arrays.stream(roles).forEach(role -> give(person, role));
                });
        return new Someone(manager.organisation(), person);
    }

    private void give(PersonId person, Role role) {
        authorisations.give(
                new AuthorisationId(ids.next()),
                person,
                new Grant(role, null, LocalDate.now().plusYears(1), "Works here"));
    }

    private static Address address(UUID id) {
        return new Address(id + "@normland.example");
    }
}
