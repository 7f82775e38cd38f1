package no.samsvar.gate;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static no.samsvar.catalogue.certificate.CertificateKinds.CERTIFICATE;
import static no.samsvar.decision.RulingKinds.RULING;
import static no.samsvar.deviation.DeviationRegister.KIND;
import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.filing.PaperKinds.PAPER;
import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.review.ReviewKinds.REVIEW;
import static no.samsvar.rights.request.RequestKinds.REQUEST;
import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;
import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.training.TrainingKinds.COURSE;
import static no.samsvar.training.TrainingKinds.DECLARATION;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.decision.Rulings;
import no.samsvar.dpia.DpiaExamples;
import no.samsvar.filing.PaperFields;
import no.samsvar.filing.PaperType;
import no.samsvar.gate.MatrixHouse.Thing;
import no.samsvar.identity.Address;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.identity.Sessions;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Restriction;
import no.samsvar.register.file.Files;
import no.samsvar.rights.RequestExamples;
import no.samsvar.risk.RiskExamples;
import no.samsvar.routine.RoutineExamples;
import no.samsvar.setup.Foundation;
import no.samsvar.setup.Founder;
import no.samsvar.training.CourseExamples;

/** Makes the organisations of the matrix through the real use cases. */
class MatrixHouses {

    static final String RESTRICTED = "KANARI-SKJERMET";

    /** Long enough for what lasts a month to be over. */
    static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(60));

    private final Foundation foundation;
    private final Authorisations authorisations;
    private final Sessions sessions;
    private final Units units;
    private final LegalPersons legalPersons;
    private final Register register;
    private final Files files;
    private final Rulings rulings;
    private final Examples examples;
    private final NewId ids;

    MatrixHouses(
            Foundation foundation,
            Authorisations authorisations,
            Sessions sessions,
            Units units,
            LegalPersons legalPersons,
            Register register,
            Files files,
            Rulings rulings,
            Examples examples,
            NewId ids) {
        this.foundation = foundation;
        this.authorisations = authorisations;
        this.sessions = sessions;
        this.units = units;
        this.legalPersons = legalPersons;
        this.register = register;
        this.files = files;
        this.rulings = rulings;
        this.examples = examples;
        this.ids = ids;
    }

    MatrixHouse house(String canary, Profile profile, Kind kind) {
        var founder = founder(canary, profile, kind);
        var unit = new UnitId(ids.next());
        var legalPerson = new LegalPersonId(ids.next());
        examples.access(founder)
                .call(
                        () -> {
                            units.add(new Unit(unit, "Avdeling " + canary, null, 0));
                            legalPersons.add(new LegalPerson(legalPerson, "AS " + canary, null, 0));
                            return null;
                        });
        var hidden = Optional.of(new Restriction(RESTRICTED, Set.of(founder.id())));
        return new MatrixHouse(
                canary,
                founder,
                things(founder, canary, Optional.empty()),
                things(founder, RESTRICTED, hidden),
                unit.value().toString(),
                legalPerson.value().toString(),
                people(founder, profile));
    }

    /** One of each register whose rules differ. */
    private Map<String, Thing> things(
            Someone founder, String text, Optional<Restriction> restriction) {
        var supplier = thing(founder, SUPPLIER, MatrixFields.supplier(text), text, restriction);
        return Map.ofEntries(
                Map.entry(RULING.name(), ruling(founder, supplier, text)),
                Map.entry(
                        PAPER.name(),
                        thing(
                                founder,
                                PAPER,
                                new PaperFields(text, PaperType.ROUTINE),
                                text,
                                restriction)),
                Map.entry(
                        REQUEST.name(),
                        thing(founder, REQUEST, RequestExamples.saying(text), text, restriction)),
                Map.entry(
                        REVIEW.name(),
                        thing(founder, REVIEW, MatrixFields.review(text), text, restriction)),
                Map.entry(SUPPLIER.name(), supplier),
                Map.entry(
                        KIND.name(),
                        thing(founder, KIND, MatrixFields.report(text), text, restriction)),
                Map.entry(
                        PROCESSING.name(),
                        thing(
                                founder,
                                PROCESSING,
                                MatrixFields.ofPatients(text),
                                text,
                                restriction)),
                Map.entry(
                        MEASURE.name(),
                        thing(founder, MEASURE, MatrixFields.measure(text), text, restriction)),
                Map.entry(
                        DECLARATION.name(),
                        thing(
                                founder,
                                DECLARATION,
                                MatrixFields.declaration(text),
                                text,
                                restriction)),
                Map.entry(
                        ROUTINE.name(),
                        thing(founder, ROUTINE, RoutineExamples.saying(text), text, restriction)),
                Map.entry(
                        COURSE.name(),
                        thing(founder, COURSE, CourseExamples.yearly(text), text, restriction)),
                Map.entry(
                        ASSESSMENT.name(),
                        thing(
                                founder,
                                ASSESSMENT,
                                RiskExamples.assessment(text),
                                text,
                                restriction)),
                Map.entry(
                        RISK.name(),
                        thing(founder, RISK, RiskExamples.named(text), text, restriction)),
                Map.entry(
                        DPIA.name(),
                        thing(founder, DPIA, DpiaExamples.named(text), text, restriction)),
                Map.entry(
                        CHECKLIST.name(),
                        thing(founder, CHECKLIST, MatrixFields.checklist(text), text, restriction)),
                Map.entry(
                        CERTIFICATE.name(),
                        thing(
                                founder,
                                CERTIFICATE,
                                MatrixFields.certificate(text),
                                text,
                                restriction)));
    }

    private <F extends Record> Thing thing(
            Someone founder,
            RegisterKind<F> kind,
            F fields,
            String text,
            Optional<Restriction> restriction) {
        var entry = stored(founder, kind, fields, restriction);
        return new Thing(entry, file(founder, entry, text));
    }

    /** Hidden where what it is about is. */
    private Thing ruling(Someone founder, Thing supplier, String text) {
        var about = Optional.of(supplier.entry());
        var entry = new EntryId(ids.next());
        examples.access(founder).call(() -> rulings.start(entry, "processor", about, Language.NB));
        return new Thing(entry, file(founder, entry, text));
    }

    private UUID file(Someone founder, EntryId entry, String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return founder.scope().call(() -> files.add(entry, text + ".txt", content)).id();
    }

    private Map<Role, Someone> people(Someone founder, Profile profile) {
        var people = new EnumMap<Role, Someone>(Role.class);
        for (var role : Role.values()) {
            if (role.profile() == profile) {
                people.put(role, examples.with(role, founder));
            }
        }
        return people;
    }

    private Someone founder(String canary, Profile profile, Kind kind) {
        var address = canary.toLowerCase() + UUID.randomUUID() + "@example.no";
        var organisation = new Organisation(canary, kind, profile, Language.NB);
        var first = new Founder("Leder " + canary, new Address(address), Examples.PASSWORD);
        var founded = Time.at(LONG_AGO, () -> foundation.another(organisation, first));
        var session = sessions.open(founded.founder(), "Test");
        var authorisation =
                sessions.find(session)
                        .orElseThrow()
                        .call(() -> authorisations.all().getFirst().id());
        return new Someone(
                founded.founder(), address, founded.organisation(), authorisation, session);
    }

    private <F extends Record> EntryId stored(
            Someone founder, RegisterKind<F> kind, F fields, Optional<Restriction> restriction) {
        var id = new EntryId(ids.next());
        var owned = new EntryFields(founder.id().value(), null, null, null);
        return founder.scope().call(() -> register.create(kind, id, fields, owned, restriction));
    }
}
