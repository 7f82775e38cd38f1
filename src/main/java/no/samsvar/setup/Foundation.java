package no.samsvar.setup;

import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.hosting.HostedRegisters;
import no.samsvar.identity.FoundingLinks;
import no.samsvar.identity.Links;
import no.samsvar.identity.Passwords;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Role;
import no.samsvar.identity.Secrecy;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes an organisation with its first person. */
@Service
public class Foundation {

    private final Organisations organisations;
    private final Persons persons;
    private final Passwords passwords;
    private final Authorisations authorisations;
    private final Links links;
    private final FoundingLinks founding;
    private final HostedRegisters hosted;
    private final Secrecy secrecy;
    private final Texts texts;
    private final ScopedWork work;
    private final Clock clock;
    private final NewId ids;

    Foundation(
            Organisations organisations,
            Persons persons,
            Passwords passwords,
            Authorisations authorisations,
            Links links,
            FoundingLinks founding,
            HostedRegisters hosted,
            Secrecy secrecy,
            Texts texts,
            ScopedWork work,
            Clock clock,
            NewId ids) {
        this.organisations = organisations;
        this.persons = persons;
        this.passwords = passwords;
        this.authorisations = authorisations;
        this.links = links;
        this.founding = founding;
        this.hosted = hosted;
        this.secrecy = secrecy;
        this.texts = texts;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /** What was made. */
    public record Founded(OrganisationId organisation, PersonId founder) {}

    /** Makes an organisation by the link to the set-up or by an invitation; it opens no more. */
    public Founded first(Secret link, Organisation organisation, Founder founder) {
        return found(link, organisation, founder);
    }

    /**
     * Makes an organisation beside those there are, such as an example. Somebody who signs in
     * already keeps their own password.
     */
    public Founded another(Organisation organisation, Founder founder) {
        return found(null, organisation, founder);
    }

    /** Whether an organisation can be made by this link: the program's first, or by invitation. */
    public boolean opens(Secret link) {
        return founding.opens(link) || !organisations.any() && links.leadsToSetUp(link);
    }

    private Founded found(@Nullable Secret link, Organisation organisation, Founder founder) {
        var address = founder.address();
        var password = passwords.choose(founder.password(), address.value(), founder.name());
        var known = persons.find(address);
        var founded =
                new Founded(
                        new OrganisationId(ids.next()),
                        known.orElseGet(() -> new PersonId(ids.next())));
        var shown = link == null ? null : link.hash();
        boolean first = link != null && !founding.opens(link);
        work.run(
                new Scope(founded.organisation, founded.founder, shown, null),
                () -> {
                    add(link, first, founded.organisation, organisation);
                    if (known.isEmpty()) {
                        persons.add(founded.founder, address, founder.name());
                        passwords.set(founded.founder, password);
                    }
                    authorisations.give(
                            new AuthorisationId(ids.next()), founded.founder, all(organisation));
                    secrecy.acknowledge();
                    hosted.add(organisation.language());
                });
        return founded;
    }

    /**
     * @param first whether the link is the one to the set-up, which is good for the first alone
     */
    private void add(
            @Nullable Secret link, boolean first, OrganisationId id, Organisation organisation) {
        var isFirst = organisations.add(id, organisation);
        if (link != null) {
            links.use(link);
        }
        if (first && !isFirst) {
            throw new NotFound();
        }
    }

    private Grant all(Organisation organisation) {
        var until = LocalDate.now(clock.withZone(Time.OSLO)).plusYears(1);
        var reason = texts.text(organisation.language(), "setup.first-person");
        return new Grant(Role.first(organisation.profile()), null, until, reason);
    }
}
