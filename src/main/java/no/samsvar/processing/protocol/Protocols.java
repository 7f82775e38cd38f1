package no.samsvar.processing.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Role;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Organisations;
import no.samsvar.organisation.Units;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Choice;
import no.samsvar.processing.Activities;
import no.samsvar.register.Stored;
import no.samsvar.register.origin.Origins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the protocol, and what everything in it is called. */
@Service
@Transactional(readOnly = true)
public class Protocols {

    private final Activities activities;
    private final Organisations organisations;
    private final LegalPersons legalPersons;
    private final Units units;
    private final Members members;
    private final Persons persons;
    private final Origins origins;
    private final Clock clock;

    Protocols(
            Activities activities,
            Organisations organisations,
            LegalPersons legalPersons,
            Units units,
            Members members,
            Persons persons,
            Origins origins,
            Clock clock) {
        this.activities = activities;
        this.organisations = organisations;
        this.legalPersons = legalPersons;
        this.units = units;
        this.members = members;
        this.persons = persons;
        this.origins = origins;
        this.clock = clock;
    }

    public Protocol now() {
        var all = members.all();
        return new Protocol(
                organisations.current().name(),
                legalPersons.all(),
                addresses(all, Role::manages),
                addresses(all, role -> role == Role.PRIVACY_OFFICER),
                LocalDate.ofInstant(clock.instant(), Time.OSLO),
                activities.own(),
                activities.forOthers(),
                activities.leftOut(),
                origins.proposals());
    }

    private List<String> addresses(List<Member> all, Predicate<Role> role) {
        return all.stream()
                .filter(member -> member.roles().stream().anyMatch(role))
                .map(member -> member.name() + ", " + persons.find(member.id()).address())
                .toList();
    }

    /** The names of all that the protocol refers to. */
    public List<Choice> names(Protocol protocol) {
        var all = new ArrayList<Stored<?>>(protocol.own());
        all.addAll(protocol.forOthers());
        var names = new ArrayList<>(activities.names(all, List.of()));
        protocol.legalPersons().forEach(one -> names.add(new Choice(one.id().value(), one.name())));
        units.all().forEach(one -> names.add(new Choice(one.id().value(), one.name())));
        members.all().forEach(one -> names.add(new Choice(one.id().value(), one.name())));
        return names;
    }
}
