package no.samsvar.setup.demo;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Person;
import no.samsvar.identity.Role;
import no.samsvar.identity.Secrecy;
import no.samsvar.identity.SessionId;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.setup.Foundation;
import no.samsvar.setup.Founder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the people of the examples in, the way anybody comes in. */
@Component
class Cast {

    /** What everybody in the examples signs in with; there is nothing real behind it. */
    static final String PASSWORD = "Normland er bare et eksempel";

    private final Foundation foundation;
    private final Authorisations authorisations;
    private final Links links;
    private final Secrecy secrecy;
    private final NewId ids;
    private final Clock clock;

    Cast(
            Foundation foundation,
            Authorisations authorisations,
            Links links,
            Secrecy secrecy,
            NewId ids,
            Clock clock) {
        this.foundation = foundation;
        this.authorisations = authorisations;
        this.links = links;
        this.secrecy = secrecy;
        this.ids = ids;
        this.clock = clock;
    }

    Actor founder(Organisation organisation, String name, Address address) {
        var founded = foundation.another(organisation, new Founder(name, address, PASSWORD));
        var person = new Person(founded.founder(), address.value(), name, null);
        var role = Role.first(organisation.profile());
        return actor(founded.organisation(), organisation, person, role);
    }

    Actor colleague(
            Actor leader,
            Organisation organisation,
            Address address,
            String name,
            Role role,
            @Nullable UnitId unit,
            String reason) {
        var id = new AuthorisationId(ids.next());
        var grant = new Grant(role, unit, LocalDate.now(clock).plusYears(2), reason);
        var here = leader.access();
        var invited = here.call(() -> authorisations.invite(id, address, name, grant));
        invited.link().ifPresent(link -> links.choosePassword(link, PASSWORD, true, "Demo"));
        var person = here.call(() -> authorisations.find(id).personId());
        var where = requireNonNull(here.membership()).organisation();
        Scope.of(where, person).run(secrecy::acknowledge);
        return actor(where, organisation, new Person(person, address.value(), name, null), role);
    }

    /** Looks at everybody's authorisation and gives it for another year, as one does yearly. */
    void review() {
        for (var held : authorisations.all()) {
            authorisations.change(
                    held.id(),
                    held.version(),
                    new Grant(
                            held.role(),
                            held.unitId(),
                            LocalDate.now(clock).plusYears(1),
                            held.reason()));
        }
    }

    private Actor actor(OrganisationId id, Organisation organisation, Person person, Role role) {
        var session = new SessionId(ids.next());
        return Actor.of(session, clock.instant(), id, organisation, person, role);
    }
}
