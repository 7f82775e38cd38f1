package no.samsvar.gate;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static no.samsvar.catalogue.certificate.CertificateKinds.CERTIFICATE;
import static no.samsvar.deviation.DeviationRegister.KIND;
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
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.ChecklistType;
import no.samsvar.catalogue.certificate.CertificateFields;
import no.samsvar.catalogue.certificate.Scheme;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.filing.PaperFields;
import no.samsvar.filing.PaperType;
import no.samsvar.gate.MatrixHouse.Thing;
import no.samsvar.identity.Address;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.identity.Sessions;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
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
import no.samsvar.processing.PersonCategory;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Restriction;
import no.samsvar.register.file.Files;
import no.samsvar.review.ReviewFields;
import no.samsvar.rights.RequestExamples;
import no.samsvar.risk.RiskExamples;
import no.samsvar.routine.RoutineExamples;
import no.samsvar.setup.Foundation;
import no.samsvar.setup.Founder;
import no.samsvar.supplier.SupplierExamples;
import no.samsvar.training.CourseExamples;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Tie;

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
            Examples examples,
            NewId ids) {
        this.foundation = foundation;
        this.authorisations = authorisations;
        this.sessions = sessions;
        this.units = units;
        this.legalPersons = legalPersons;
        this.register = register;
        this.files = files;
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
        return Map.ofEntries(
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
                Map.entry(REVIEW.name(), thing(founder, REVIEW, review(text), text, restriction)),
                Map.entry(
                        SUPPLIER.name(),
                        thing(founder, SUPPLIER, SupplierExamples.saying(text), text, restriction)),
                Map.entry(KIND.name(), thing(founder, KIND, report(text), text, restriction)),
                Map.entry(
                        PROCESSING.name(),
                        thing(founder, PROCESSING, ofPatients(text), text, restriction)),
                Map.entry(
                        MEASURE.name(), thing(founder, MEASURE, measure(text), text, restriction)),
                Map.entry(
                        DECLARATION.name(),
                        thing(founder, DECLARATION, declaration(text), text, restriction)),
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
                        CHECKLIST.name(),
                        thing(founder, CHECKLIST, checklist(text), text, restriction)),
                Map.entry(
                        CERTIFICATE.name(),
                        thing(founder, CERTIFICATE, certificate(text), text, restriction)));
    }

    /** About patients, as the notice tells of no others. */
    private static ProcessingFields ofPatients(String title) {
        return PROCESSING
                .fields()
                .create(
                        field ->
                                field.name().equals("people")
                                        ? Set.of(PersonCategory.PATIENTS)
                                        : field.valueIn(ProcessingExamples.named(title)));
    }

    private static CertificateFields certificate(String text) {
        var expires = LocalDate.of(2026, 12, 1);
        return new CertificateFields(text, Scheme.OTHER, null, text, text, null, expires, null);
    }

    private static ChecklistFields checklist(String text) {
        return new ChecklistFields(text, ChecklistType.PROCUREMENT, null, null, text, text);
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

    private UUID file(Someone founder, EntryId entry, String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return founder.scope().call(() -> files.add(entry, text + ".txt", content)).id();
    }

    private static DeclarationFields declaration(String text) {
        return new DeclarationFields(
                text, null, Tie.CLEANER, null, Set.of(), null, null, null, text);
    }

    private static ReviewFields review(String text) {
        return ReviewFields.planned(text, LocalDate.of(2026, 12, 1));
    }

    private static MeasureFields measure(String text) {
        return new MeasureFields(
                text,
                text,
                MeasureSource.OTHER,
                null,
                Set.of(),
                LocalDate.of(2026, 12, 1),
                null,
                null,
                null);
    }

    private static DeviationFields report(String text) {
        return new Report(text, DeviationKind.PRIVACY_SECURITY, text, null, text).fields();
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
