package no.samsvar.gate;

import static no.samsvar.processing.ProcessingExamples.backup;
import static no.samsvar.processing.ProcessingExamples.journal;
import static no.samsvar.processing.ProcessingExamples.named;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.deviation.place.Places;
import no.samsvar.filing.PaperExamples;
import no.samsvar.filing.Papers;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.round.Asked;
import no.samsvar.processing.round.RoundId;
import no.samsvar.processing.round.Rounds;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.review.HeldForm;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.ReviewKinds;
import no.samsvar.review.Reviews;
import no.samsvar.rights.Askers;
import no.samsvar.rights.NoticeExamples;
import no.samsvar.rights.RecordChange;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.RoutineExamples;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.routine.Routines;
import no.samsvar.routine.TextForm;
import no.samsvar.supplier.SupplierExamples;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Tie;
import no.samsvar.training.TrainingKinds;
import no.samsvar.training.secrecy.AskForm;
import no.samsvar.training.secrecy.SecrecyRequests;
import no.samsvar.training.secrecy.Wanted;
import org.springframework.stereotype.Component;

/** A municipality that has one of each, so that no page of it is empty. */
@Component
class Town {

    private final Examples examples;
    private final ProcessingExamples processing;
    private final Authorisations authorisations;
    private final Register register;
    private final RegisterKinds kinds;
    private final Rounds rounds;
    private final Places places;
    private final Routines routines;
    private final Reviews reviews;
    private final SecrecyRequests requests;
    private final NoticeExamples notices;
    private final Askers askers;
    private final Papers papers;
    private final TownRulings rulings;
    private final Links links;
    private final NewId ids;

    Town(
            Examples examples,
            ProcessingExamples processing,
            Authorisations authorisations,
            Register register,
            RegisterKinds kinds,
            Rounds rounds,
            Places places,
            Routines routines,
            Reviews reviews,
            SecrecyRequests requests,
            NoticeExamples notices,
            Askers askers,
            Papers papers,
            TownRulings rulings,
            Links links,
            NewId ids) {
        this.examples = examples;
        this.processing = processing;
        this.authorisations = authorisations;
        this.register = register;
        this.kinds = kinds;
        this.rounds = rounds;
        this.places = places;
        this.routines = routines;
        this.reviews = reviews;
        this.requests = requests;
        this.notices = notices;
        this.askers = askers;
        this.papers = papers;
        this.rulings = rulings;
        this.links = links;
        this.ids = ids;
    }

    Someone manager() {
        var manager = examples.manager();
        kinds.all().forEach(kind -> store(manager, kind));
        var house = processing.house(manager);
        processing.own(manager, journal(house));
        notices.told(manager);
        notices.handOut(manager, 0, true);
        processing.own(manager, RecordChange.titled(journal(house), "Vaksinasjon"));
        processing.own(manager, named("Nyhetsbrev til pasienter og pårørende"));
        processing.forOthers(manager, backup(house, "Fjordlegene"));
        routine(manager);
        PaperExamples.prepared()
                .forEach(
                        one ->
                                examples.access(manager)
                                        .call(() -> papers.receive(one.name(), one.content())));
        var approved = held(manager);
        examples.access(manager)
                .call(
                        () -> {
                            reviews.approve(approved, register.entry(approved).version());
                            return approved;
                        });
        held(manager);
        return manager;
    }

    /** A review that was held, and somebody is to read the minutes when they are approved. */
    EntryId held(Someone manager) {
        var id = new EntryId(ids.next());
        var owned = new EntryFields(manager.id().value(), null, null, null);
        var me = manager.id().value();
        var form = new HeldForm(today(), "Møterommet", Set.of(), "Styret", me, "Vi har oversikt");
        return examples.access(manager)
                .call(
                        () -> {
                            register.create(
                                    ReviewKinds.REVIEW,
                                    id,
                                    new ReviewFields(
                                            "Gjennomgang",
                                            today(),
                                            Set.of(me),
                                            null,
                                            null,
                                            Set.of(),
                                            null,
                                            null,
                                            null),
                                    owned);
                            reviews.hold(id, 0, form);
                            return id;
                        });
    }

    /** A routine that nobody has approved. */
    EntryId draft(Someone manager) {
        var id = new EntryId(ids.next());
        var owned = new EntryFields(manager.id().value(), null, null, null);
        var fields = RoutineExamples.saying("Lås skjermen");
        return manager.scope().call(() -> register.create(RoutineKinds.ROUTINE, id, fields, owned));
    }

    /** The page of what a supplier was asked to show. */
    String asked(Someone manager) {
        var supplier = new EntryId(ids.next());
        var declaration = new EntryId(ids.next());
        var request = ids.next();
        var fields =
                new DeclarationFields(
                        "Alle hos driftshuset",
                        null,
                        Tie.SUPPLIER_STAFF,
                        supplier.value(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null);
        manager.scope()
                .run(
                        () -> {
                            register.create(
                                    SupplierKinds.SUPPLIER,
                                    supplier,
                                    SupplierExamples.named("Driftshuset", "Drift"),
                                    EntryFields.NONE);
                            register.create(
                                    TrainingKinds.DECLARATION,
                                    declaration,
                                    fields,
                                    EntryFields.NONE);
                            requests.ask(
                                    declaration,
                                    request,
                                    new AskForm(Wanted.ROUTINE, today().plusDays(30)));
                        });
        return "/declarations/" + declaration + "/requests/" + request;
    }

    /** A routine that holds in its second version. */
    EntryId routine(Someone manager) {
        var id = new EntryId(ids.next());
        var owned = new EntryFields(manager.id().value(), null, null, null);
        var text = "# Hver dag\n\n1. Lås skjermen\n2. Rydd **pulten**\n\n- Lukk vinduet";
        manager.scope()
                .run(
                        () -> {
                            var fields = RoutineExamples.saying(text);
                            register.create(RoutineKinds.ROUTINE, id, fields, owned);
                            routines.approve(id, 0, new ApprovalForm(null, null));
                            var now = register.entry(id).version();
                            routines.replaceText(
                                    id, now, new TextForm(text + "\n- Slå på alarmen"));
                            var then = register.entry(id).version();
                            routines.approve(id, then, new ApprovalForm("Alarmen", true));
                        });
        return id;
    }

    EntryId ruling(Someone manager) {
        return rulings.toDepartFrom(manager);
    }

    /** Somebody who reads all and changes little, and whose access ends soon. */
    Someone officer(Someone manager) {
        return examples.with(Role.PRIVACY_OFFICER, manager, today().plusDays(3));
    }

    private <F extends Record> void store(Someone who, RegisterKind<F> kind) {
        who.scope()
                .run(
                        () ->
                                register.create(
                                        kind,
                                        new EntryId(ids.next()),
                                        Samples.of(kind.fields()),
                                        new EntryFields(who.id().value(), null, null, null)));
    }

    /** The page of a round of confirmations. */
    String round(Someone who) {
        var round = new RoundId(ids.next());
        examples.access(who)
                .call(
                        () -> {
                            rounds.start(round, Asked.ALL, today().plusMonths(2));
                            return round;
                        });
        return "/processing/rounds/" + round.value();
    }

    /** The page that a poster leads to. */
    String poster(Someone who) {
        return "/report/" + who.scope().call(() -> places.make("Venterommet")).text();
    }

    /** The page that an invitation leads to. */
    String invitation(Someone giver) {
        var grant = new Grant(Role.AUDITOR, null, today().plusMonths(1), "Revisjon");
        var address = new Address("invited" + UUID.randomUUID() + "@example.no");
        var id = new AuthorisationId(ids.next());
        var invited =
                examples.access(giver)
                        .call(() -> authorisations.invite(id, address, "Irene Invitert", grant));
        return Links.path(invited.link().orElseThrow());
    }

    Askers askers() {
        return askers;
    }

    /** Somebody who has been given access and not acknowledged the duty of secrecy. */
    Someone newcomer(Someone manager) {
        return examples.unaware(Role.AUDITOR, manager);
    }

    /** The page of the first start. */
    String setUp() {
        return "/set-up/" + links.toSetUp().text();
    }

    private static LocalDate today() {
        return LocalDate.now(Time.OSLO);
    }
}
