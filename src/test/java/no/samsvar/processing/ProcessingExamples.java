package no.samsvar.processing;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples.Someone;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.OrganisationNumber;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.processing.MessyProtocol.Known;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.springframework.stereotype.Component;

/** Activities for tests, with everything that they refer to. */
@Component
public class ProcessingExamples {

    /** What the house of a manager is called in files from elsewhere. */
    public static final Known KNOWN =
            new Known(
                    "Legesenteret Nord AS",
                    List.of("Laboratoriet"),
                    List.of("Journalen"),
                    List.of("Journalhuset"),
                    "Maja Manager");

    private final Register register;
    private final LegalPersons legalPersons;
    private final Units units;
    private final NewId ids;

    ProcessingExamples(Register register, LegalPersons legalPersons, Units units, NewId ids) {
        this.register = register;
        this.legalPersons = legalPersons;
        this.units = units;
        this.ids = ids;
    }

    /** The things that an activity of this organisation can refer to. */
    public record House(UUID legalPerson, UUID unit, UUID supplier, UUID system) {}

    public House house(Someone who) {
        return who.scope()
                .call(
                        () -> {
                            var person = new LegalPersonId(ids.next());
                            var number = new OrganisationNumber("974760673");
                            legalPersons.add(
                                    new LegalPerson(person, "Legesenteret Nord AS", number, 0));
                            var unit = new UnitId(ids.next());
                            units.add(new Unit(unit, "Laboratoriet", null, 0));
                            var supplier =
                                    store(SUPPLIER, supplier("Journalhuset"), EntryFields.NONE);
                            var system =
                                    store(SYSTEM, system("Journalen", supplier), EntryFields.NONE);
                            return new House(
                                    person.value(), unit.value(), supplier.value(), system.value());
                        });
    }

    public UUID unit(Someone who, String name) {
        var unit = new UnitId(ids.next());
        who.scope().run(() -> units.add(new Unit(unit, name, null, 0)));
        return unit.value();
    }

    public EntryId own(Someone who, ProcessingFields fields) {
        return own(who, fields, owned(who));
    }

    public EntryId own(Someone who, ProcessingFields fields, EntryFields shared) {
        return who.scope().call(() -> store(ProcessingKinds.PROCESSING, fields, shared));
    }

    public EntryId forOthers(Someone who, ProcessingForOthersFields fields) {
        return who.scope().call(() -> store(ProcessingKinds.FOR_OTHERS, fields, owned(who)));
    }

    public static EntryFields owned(Someone who) {
        return new EntryFields(who.id().value(), null, null, null);
    }

    private <F extends Record> EntryId store(RegisterKind<F> kind, F fields, EntryFields shared) {
        return register.create(kind, new EntryId(ids.next()), fields, shared);
    }

    private static SupplierFields supplier(String name) {
        return new SupplierFields(
                name, null, "Journal", Set.of(), null, null, true, null, null, null, null, null,
                null, null);
    }

    private static SystemFields system(String name, EntryId supplier) {
        return new SystemFields(
                name, SystemType.JOURNAL, null, Set.of(), supplier.value(), null, null, null, null);
    }

    /** The patient record of a house, with every field filled in, nothing missing. */
    public static ProcessingFields journal(House house) {
        return new ProcessingFields(
                "Pasientjournal",
                "Kort om journalen",
                List.of(
                        new Purpose(
                                "Gi og dokumentere helsehjelp",
                                Set.of(LegalBasis.LEGAL_OBLIGATION),
                                Set.of(SpecialCondition.HEALTH_CARE),
                                "Helsepersonelloven § 39")),
                Whose.SEVERAL_EACH,
                Set.of(house.legalPerson()),
                List.of(new JointController("Normland kommune", "post@normland.example")),
                Set.of(house.unit()),
                Set.of(PersonCategory.PATIENTS, PersonCategory.OTHER),
                "Tolker og ledsagere",
                Set.of(DataCategory.HEALTH, DataCategory.OTHER),
                "Reiseveier",
                List.of(
                        new DataNeed(DataCategory.HEALTH, "Uten dem blir hjelpen feil"),
                        new DataNeed(DataCategory.OTHER, "Hjemmebesøk")),
                "Faste felt i stedet for fritekst",
                "Pasienten ser over opplysningene ved hvert besøk",
                "Oppslag på venterommet og på nettsiden",
                true,
                List.of(new Recipient("Helfo", "Oppgjør", "Norge")),
                Set.of(house.supplier()),
                List.of(new Subprocessor("Skyhuset", "Lagrer kopier", "Sverige")),
                true,
                List.of(
                        new Transfer(
                                "India",
                                "Nattvakten",
                                TransferMechanism.DEROGATION,
                                "Sak 2026/17")),
                List.of(
                        new Keeping(
                                "Journalen",
                                KeepingKind.UNTIL_NO_LONGER_NEEDED,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new Keeping(
                                "Bilag",
                                KeepingKind.LAW,
                                "Bokføringsloven § 13",
                                5,
                                KeepingUnit.YEARS,
                                "regnskapsårets slutt",
                                null),
                        new Keeping(
                                null,
                                KeepingKind.CHOSEN,
                                null,
                                90,
                                KeepingUnit.DAYS,
                                null,
                                "Feilsøking tar sjelden lenger")),
                Set.of(house.system()),
                "Kryptert på disk",
                "Årlig opplæring",
                true,
                "DPIA-2026-3",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2031, 12, 31));
    }

    /** What a supplier does for one customer, with every field filled in. */
    public static ProcessingForOthersFields backup(House house, String customer) {
        return new ProcessingForOthersFields(
                "Sikkerhetskopi for " + customer,
                "Tar og prøver kopier",
                "Gi og dokumentere helsehjelp",
                Set.of(PersonCategory.PATIENTS),
                Set.of(DataCategory.HEALTH),
                customer,
                "drift@kunde.example",
                "Pia Ombud",
                List.of(new Subprocessor("Kopihuset", "Bånd i hvelv", "Danmark")),
                true,
                List.of(
                        new Transfer(
                                "Canada", "Hvelvet", TransferMechanism.ADEQUACY, "Vedtak 2002/2")),
                List.of(
                        new Keeping(
                                "Kopiene",
                                KeepingKind.CHOSEN,
                                null,
                                90,
                                KeepingUnit.DAYS,
                                null,
                                "Avtalt med kunden")),
                Set.of(house.system()),
                "To nøkler til hvelvet",
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2030, 1, 31));
    }

    /** An activity of which nothing but the name is told. */
    public static ProcessingFields named(String title) {
        return new ProcessingFields(
                title, null, List.of(), null, Set.of(), List.of(), Set.of(), Set.of(), null,
                Set.of(), null, List.of(), null, null, null, null, List.of(), Set.of(), List.of(),
                null, List.of(), List.of(), Set.of(), null, null, null, null, null, null);
    }
}
