package no.samsvar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.authorisation.Invited;
import no.samsvar.identity.Access;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.identity.Secrecy;
import no.samsvar.identity.Sessions;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.start.Operators;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.Foundation;
import no.samsvar.setup.Founder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Organisations and people for tests, made through the real use cases. */
@TestComponent
public class Examples {

    public static final String PASSWORD = "a long enough sentence";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Foundation foundation;
    private final Authorisations authorisations;
    private final Links links;
    private final Secrecy secrecy;
    private final Sessions sessions;
    private final NewId ids;
    private final Clock clock;

    Examples(
            Foundation foundation,
            Authorisations authorisations,
            Links links,
            Secrecy secrecy,
            Sessions sessions,
            NewId ids,
            Clock clock) {
        this.foundation = foundation;
        this.authorisations = authorisations;
        this.links = links;
        this.secrecy = secrecy;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody with a role in an organisation, and the secret of an open session. */
    public record Someone(
            PersonId id,
            String address,
            OrganisationId organisation,
            AuthorisationId authorisation,
            Secret session) {

        /** Whose rows this person's actions see. */
        public Scope scope() {
            return Scope.of(organisation, id);
        }
    }

    /** Whoever runs the installation, made as from the terminal: of no organisation. */
    public Someone operator() {
        var address = address();
        var link = Operators.make(PostgresTest.DATABASE, address);
        var session = links.choosePassword(link, PASSWORD, false, "Test");
        var person = sessions.find(session).orElseThrow().person().id();
        return new Someone(person, address, null, null, session);
    }

    /** The leader of a new clinic. */
    public Someone leader() {
        return founder("Lena Leder", Profile.SMALL, Kind.CLINIC);
    }

    /** The manager of a new municipality. */
    public Someone manager() {
        return founder("Maja Manager", Profile.LARGE, Kind.MUNICIPALITY);
    }

    /** The manager of a new enterprise that delivers to others. */
    public Someone supplier() {
        return founder("Sverre Sjef", Profile.LARGE, Kind.SUPPLIER);
    }

    /** Somebody whom the giver gives this role for a month, and who has signed in. */
    public Someone with(Role role, Someone giver) {
        return with(role, giver, today().plusMonths(1));
    }

    public Someone with(Role role, Someone giver, LocalDate until) {
        return called(eva(role), role, giver, null, until);
    }

    /** Somebody of that name with a role in the whole or in a unit. */
    public Someone called(
            String name, Role role, Someone giver, @Nullable UnitId unit, LocalDate until) {
        return invited(name, giver, address(), new Grant(role, unit, until, "A test needs them"));
    }

    /** The same person after signing in anew. */
    public Someone again(Someone person) {
        return new Someone(
                person.id(),
                person.address(),
                person.organisation(),
                person.authorisation(),
                sessions.open(person.id(), "Test"));
    }

    /** The same person with a role in another organisation too. */
    public Someone also(Someone person, Role role, Someone giver) {
        return invited(eva(role), giver, person.address(), month(role));
    }

    /** Somebody from elsewhere who is given this role, works here, and knows no secrecy yet. */
    public Someone unaware(Role role, Someone giver) {
        var elsewhere = leader();
        var given = give(elsewhere, role, giver);
        var access = access(elsewhere);
        access.call(
                () -> {
                    sessions.choose(access.session(), giver.organisation());
                    return access;
                });
        return new Someone(
                elsewhere.id(),
                elsewhere.address(),
                giver.organisation(),
                given.id(),
                elsewhere.session());
    }

    /** A role that its person has not opened by acknowledging the duty of secrecy. */
    public Invited give(Someone person, Role role, Someone giver) {
        return given(eva(role), giver, person.address(), month(role));
    }

    /** Somebody new who has not opened their link. */
    public Invited invite(Role role, Someone giver) {
        return given(eva(role), giver, address(), month(role));
    }

    /** What this person may do right now, as a request of theirs would read it. */
    public Access access(Someone who) {
        return sessions.find(who.session()).orElseThrow();
    }

    private Someone founder(String name, Profile profile, Kind kind) {
        var number = NUMBER.incrementAndGet();
        var address = address();
        var founded =
                foundation.another(
                        new Organisation("Normland " + number, kind, profile, Language.NB),
                        new Founder(name, new Address(address), PASSWORD));
        var session = sessions.open(founded.founder(), "Test");
        var access = sessions.find(session).orElseThrow();
        var authorisation = access.call(() -> authorisations.all().getFirst().id());
        return new Someone(
                founded.founder(), address, founded.organisation(), authorisation, session);
    }

    private Invited given(String name, Someone giver, String address, Grant grant) {
        var id = new AuthorisationId(ids.next());
        return access(giver)
                .call(() -> authorisations.invite(id, new Address(address), name, grant));
    }

    private Someone invited(String name, Someone giver, String address, Grant grant) {
        var invited = given(name, giver, address, grant);
        var id = invited.id();
        var person = access(giver).call(() -> authorisations.find(id).personId());
        var session =
                invited.link()
                        .map(link -> links.choosePassword(link, PASSWORD, true, "Test"))
                        .orElseGet(() -> sessions.open(person, "Test"));
        Scope.of(giver.organisation(), person).run(secrecy::acknowledge);
        return new Someone(person, address, giver.organisation(), id, session);
    }

    private static String eva(Role role) {
        return "Eva " + role.name().toLowerCase();
    }

    private Grant month(Role role) {
        return new Grant(role, null, today().plusMonths(1), "A test needs them");
    }

    private static String address() {
        return "person" + NUMBER.incrementAndGet() + "@example.no";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
