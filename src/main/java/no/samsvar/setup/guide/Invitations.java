package no.samsvar.setup.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Address;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Organisations;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lets in those whose address was given, each once; in transactions of their own, after the answers
 * are kept.
 */
@Service
class Invitations {

    private final Authorisations authorisations;
    private final Organisations organisations;
    private final Units units;
    private final ScopedWork work;
    private final Texts texts;
    private final NewId ids;
    private final Clock clock;

    Invitations(
            Authorisations authorisations,
            Organisations organisations,
            Units units,
            ScopedWork work,
            Texts texts,
            NewId ids,
            Clock clock) {
        this.authorisations = authorisations;
        this.organisations = organisations;
        this.units = units;
        this.work = work;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    private record Guest(
            String name, String address, Role role, String why, @Nullable UnitId unit) {}

    private record House(Profile profile, List<String> inside, Map<String, UnitId> units) {}

    /** The links by which those who are new choose a password, each told once. */
    List<InvitedGuest> send(Record answered, Language language) {
        var house = work.read(Scope.current(), this::house);
        var links = new ArrayList<InvitedGuest>();
        for (var guest : guests(answered, house, language)) {
            var address = new Address(guest.address());
            if (!house.inside().contains(address.value())) {
                var until = LocalDate.now(clock.withZone(Time.OSLO)).plusYears(1);
                authorisations
                        .invite(
                                new AuthorisationId(ids.next()),
                                address,
                                guest.name(),
                                new Grant(guest.role(), guest.unit(), until, guest.why()))
                        .link()
                        .ifPresent(link -> links.add(new InvitedGuest(guest.name(), link)));
            }
        }
        return links;
    }

    private House house() {
        return new House(
                organisations.current().profile(),
                authorisations.all().stream().map(Authorisation::address).toList(),
                units.all().stream()
                        .collect(
                                Collectors.toMap(
                                        unit -> unit.name(), unit -> unit.id(), (one, _) -> one)));
    }

    private List<Guest> guests(Record answered, House house, Language language) {
        return switch (answered) {
            case PeopleForm form ->
                    form.people().stream()
                            .flatMap(one -> guest(one, house, language).stream())
                            .toList();
            case UnitsForm form ->
                    form.units().stream()
                            .flatMap(one -> guest(one, house, language).stream())
                            .toList();
            default -> List.of();
        };
    }

    private Optional<Guest> guest(Colleague one, House house, Language language) {
        return Optional.ofNullable(one.address())
                .map(
                        address ->
                                new Guest(
                                        one.name(),
                                        address,
                                        one.function().role(house.profile()),
                                        texts.text(language, Kebab.key(one.function())),
                                        null));
    }

    private Optional<Guest> guest(UnitLed one, House house, Language language) {
        return Optional.ofNullable(one.address())
                .filter(_ -> one.leader() != null)
                .map(
                        address ->
                                new Guest(
                                        Optional.ofNullable(one.leader()).orElse(""),
                                        address,
                                        house.profile() == Profile.LARGE
                                                ? Role.CONTRIBUTOR
                                                : Role.EMPLOYEE,
                                        texts.text(language, "start.leads", one.name()),
                                        house.units().get(one.name())));
    }
}
