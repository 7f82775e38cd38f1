package no.samsvar.setup.guide;

import static no.samsvar.delegation.DelegationKinds.DELEGATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.delegation.DelegationFields;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.OrganisationNumber;
import no.samsvar.organisation.Organisations;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what was answered where the rest of the program looks for it. What is there already under
 * the same name is left, and nothing is taken away.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Settling {

    private static final Set<WorkFunction> HANDED_ON =
            Set.of(
                    WorkFunction.STAND_IN,
                    WorkFunction.PRIVACY_OFFICER,
                    WorkFunction.SECURITY,
                    WorkFunction.IT);

    private final Organisations organisations;
    private final LegalPersons legalPersons;
    private final Units units;
    private final Register register;
    private final Texts texts;
    private final NewId ids;
    private final Clock clock;

    Settling(
            Organisations organisations,
            LegalPersons legalPersons,
            Units units,
            Register register,
            Texts texts,
            NewId ids,
            Clock clock) {
        this.organisations = organisations;
        this.legalPersons = legalPersons;
        this.units = units;
        this.register = register;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    void settle(Record answered, Language language) {
        switch (answered) {
            case HouseForm house -> house(house);
            case UnitsForm led -> units(led, language);
            case PeopleForm people -> people(people, language);
            default -> {}
        }
    }

    private void house(HouseForm house) {
        var now = organisations.current();
        var kind = Kind.valueOf(house.kind().pack().name());
        if (kind != now.kind()) {
            organisations.change(new Organisation(now.name(), kind, now.profile(), now.language()));
        }
        var known = legalPersons.all();
        house.legalPersons().forEach(one -> company(one, known));
    }

    private void company(Company told, List<LegalPerson> known) {
        var number = told.number() == null ? null : new OrganisationNumber(told.number());
        var before = known.stream().filter(one -> same(one, told.name(), number)).findFirst();
        if (before.isEmpty()) {
            legalPersons.add(
                    new LegalPerson(new LegalPersonId(ids.next()), told.name(), number, 0));
            return;
        }
        var one = before.get();
        var after = new LegalPerson(one.id(), told.name(), number, one.version());
        if (!after.equals(one)) {
            legalPersons.change(after);
        }
    }

    private static boolean same(LegalPerson one, String name, @Nullable OrganisationNumber number) {
        return number != null && number.equals(one.number()) || one.name().equals(name);
    }

    private void units(UnitsForm form, Language language) {
        var known = units.all().stream().map(Unit::name).toList();
        for (var unit : form.units()) {
            if (!known.contains(unit.name())) {
                units.add(new Unit(new UnitId(ids.next()), unit.name(), null, 0));
            }
            Optional.ofNullable(unit.leader())
                    .ifPresent(
                            leader ->
                                    handOn(
                                            texts.text(language, "start.leads", unit.name()),
                                            leader,
                                            language));
        }
    }

    private void people(PeopleForm form, Language language) {
        form.people().stream()
                .filter(one -> HANDED_ON.contains(one.function()))
                .forEach(
                        one ->
                                handOn(
                                        texts.text(language, Kebab.key(one.function())),
                                        one.name(),
                                        language));
    }

    private void handOn(String task, String to, Language language) {
        boolean known =
                register.all(DELEGATION).stream()
                        .map(stored -> stored.fields())
                        .anyMatch(it -> it.title().equals(task) && it.delegatedTo().equals(to));
        if (!known) {
            var fields =
                    new DelegationFields(
                            task,
                            null,
                            texts.text(language, "start.the-leader"),
                            to,
                            null,
                            LocalDate.now(clock.withZone(Time.OSLO)),
                            null,
                            null);
            register.create(DELEGATION, new EntryId(ids.next()), fields, EntryFields.NONE);
        }
    }
}
