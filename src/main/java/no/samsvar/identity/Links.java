package no.samsvar.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Links that open once: to set the program up, and to choose a password. */
@Service
public class Links {

    static final Duration SET_UP = Duration.ofHours(24);
    static final Duration PASSWORD = Duration.ofDays(7);
    static final Duration OWN_PASSWORD = Duration.ofHours(1);

    private final LinkRepository links;
    private final PersonRepository persons;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Secrecy secrecy;
    private final ScopedWork work;
    private final Clock clock;

    Links(
            LinkRepository links,
            PersonRepository persons,
            Passwords passwords,
            Sessions sessions,
            Secrecy secrecy,
            ScopedWork work,
            Clock clock) {
        this.links = links;
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.secrecy = secrecy;
        this.work = work;
        this.clock = clock;
    }

    /** What a link is for. */
    enum Purpose {
        SET_UP,
        PASSWORD,
        /** Founds an organisation beside those there are. */
        FOUND
    }

    /** A link as we keep it. */
    record Link(
            Purpose purpose, @Nullable PersonId person, @Nullable OrganisationId organisation) {}

    /** A new link to the first set-up; those before it stay good until they end. */
    public Secret toSetUp() {
        var secret = Secret.random();
        work.run(
                Scope.ofSecret(secret.hash()),
                () ->
                        links.insert(
                                secret.hash(),
                                new Link(Purpose.SET_UP, null, null),
                                clock.instant().plus(SET_UP)));
        return secret;
    }

    public boolean leadsToSetUp(Secret secret) {
        return read(secret, Purpose.SET_UP).isPresent();
    }

    /** Uses a link up, as part of the caller's action, whose scope shows its secret. */
    public void use(Secret secret) {
        if (!links.use(secret.hash(), clock.instant())) {
            throw new NotFound();
        }
    }

    /**
     * A new link by which the person chooses a password, good for a week. Refused for somebody whom
     * another organisation has authorised too: whoever holds the link could act there.
     */
    public Secret toPassword(PersonId person) {
        var organisation = Scope.currentOrganisation();
        if (!belongsHere(person)) {
            throw new RuleBroken("identity.link-not-ours");
        }
        var secret = Secret.random();
        work.run(
                Scope.ofOrganisation(organisation),
                () ->
                        links.insert(
                                secret.hash(),
                                new Link(Purpose.PASSWORD, person, organisation),
                                clock.instant().plus(PASSWORD)));
        return secret;
    }

    /**
     * A new link for somebody's own mail, good for an hour. Unlike {@link #toPassword} it never
     * passes through the hands of an organisation, so that it may lead to the person's others too.
     */
    Secret toOwnPassword(PersonId person) {
        var secret = Secret.random();
        work.run(
                Scope.ofSecret(secret.hash()),
                () ->
                        links.insert(
                                secret.hash(),
                                new Link(Purpose.PASSWORD, person, null),
                                clock.instant().plus(OWN_PASSWORD)));
        return secret;
    }

    /** Where somebody chooses a password by this secret. */
    public static String path(Secret secret) {
        return "/invitation/" + secret.text();
    }

    /** Whether no other organisation has ever authorised this person. */
    public boolean belongsHere(PersonId person) {
        return work.read(new Scope(null, person, null, null), persons::organisations) <= 1;
    }

    /** Who chooses a password by this link; empty when it is used or has ended. */
    public Optional<Person> toChoose(Secret secret) {
        return read(secret, Purpose.PASSWORD)
                .map(Link::person)
                .flatMap(
                        person ->
                                work.read(
                                        new Scope(null, person, null, null),
                                        () -> persons.find(person)));
    }

    /** Whether what the link leads to waits for the person to acknowledge the duty of secrecy. */
    public boolean asksSecrecy(Secret secret) {
        return read(secret, Purpose.PASSWORD)
                .filter(link -> link.organisation() != null)
                .map(link -> new Scope(link.organisation(), link.person(), null, null))
                .filter(scope -> work.read(scope, secrecy::awaited))
                .isPresent();
    }

    /**
     * Uses the link: sets the password and signs the person in.
     *
     * @param knowsSecrecy whether the person acknowledged the duty of secrecy with it
     */
    public Secret choosePassword(Secret secret, String chosen, boolean knowsSecrecy, String agent) {
        var person = toChoose(secret).orElseThrow(NotFound::new);
        var password = passwords.choose(chosen, person.address(), person.name());
        var organisation = read(secret, Purpose.PASSWORD).map(Link::organisation).orElse(null);
        work.run(
                new Scope(organisation, person.id(), secret.hash(), null),
                () -> {
                    use(secret);
                    passwords.set(person.id(), password);
                    if (knowsSecrecy && organisation != null) {
                        secrecy.acknowledge();
                    }
                });
        return sessions.open(person.id(), agent);
    }

    private Optional<Link> read(Secret secret, Purpose purpose) {
        return work.read(
                        Scope.ofSecret(secret.hash()),
                        () -> links.find(secret.hash(), clock.instant()))
                .filter(link -> link.purpose() == purpose);
    }
}
