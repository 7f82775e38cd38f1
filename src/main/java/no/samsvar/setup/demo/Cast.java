package no.samsvar.setup.demo;

import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.setup.Foundation;
import no.samsvar.setup.Founder;
import org.springframework.stereotype.Component;

/** Brings the people of the examples in, the way anybody comes in. */
@Component
class Cast {

    /** What everybody in the examples signs in with; there is nothing real behind it. */
    static final String PASSWORD = "Normland er bare et eksempel";

    private final Foundation foundation;
    private final Authorisations authorisations;
    private final Links links;
    private final NewId ids;
    private final Clock clock;

    Cast(
            Foundation foundation,
            Authorisations authorisations,
            Links links,
            NewId ids,
            Clock clock) {
        this.foundation = foundation;
        this.authorisations = authorisations;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody at work in one of the examples. */
    record Actor(OrganisationId organisation, PersonId person) {

        Scope scope() {
            return Scope.of(organisation, person);
        }
    }

    Actor founder(Organisation organisation, String name, String address) {
        var founded =
                foundation.another(organisation, new Founder(name, new Address(address), PASSWORD));
        return new Actor(founded.organisation(), founded.founder());
    }

    Actor colleague(Actor leader, String name, String address, Role role, String reason) {
        var id = new AuthorisationId(ids.next());
        var grant = new Grant(role, null, LocalDate.now(clock).plusYears(2), reason);
        var invited =
                leader.scope()
                        .call(() -> authorisations.invite(id, new Address(address), name, grant));
        invited.link().ifPresent(link -> links.choosePassword(link, PASSWORD, "Demo"));
        var person = leader.scope().call(() -> authorisations.find(id).personId());
        return new Actor(leader.organisation(), person);
    }
}
