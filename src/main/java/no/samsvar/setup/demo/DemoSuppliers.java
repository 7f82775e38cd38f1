package no.samsvar.setup.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samsvar.place.PlaceFields;
import no.samsvar.place.PlaceKinds;
import no.samsvar.place.PlaceType;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.setup.demo.Cast.Actor;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.Operation;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The suppliers, systems and rooms of the examples: 003 § 4.1, § 4.3 and § 5.1, 001 § 1. */
@Component
class DemoSuppliers {

    private static final Set<DataKind> PATIENTS = Set.of(DataKind.PATIENT, DataKind.HEALTH);

    private final Register register;
    private final NewId ids;

    DemoSuppliers(Register register, NewId ids) {
        this.register = register;
        this.ids = ids;
    }

    void ofClinic(Actor lena) {
        var journal =
                supplier(
                        lena,
                        "Journalleverandøren",
                        "Journalsystem som skytjeneste, med fakturering og betalingsoppfølging",
                        PATIENTS,
                        LikelyRole.PROCESSOR,
                        true);
        var operations =
                supplier(
                        lena,
                        "IKT-driftspartneren",
                        "Drift av PC-er, filserver og nett",
                        PATIENTS,
                        LikelyRole.PROCESSOR,
                        true);
        supplier(
                lena,
                "Regnskapskontoret",
                "Regnskap og lønn",
                Set.of(DataKind.STAFF),
                LikelyRole.PROCESSOR,
                true);
        supplier(
                lena,
                "Vaktmesterfirmaet",
                "Vaktmestertjenester",
                Set.of(DataKind.NONE),
                LikelyRole.INCIDENTAL,
                false);
        supplier(
                lena,
                "Makuleringsfirmaet",
                "Henter og makulerer papir",
                PATIENTS,
                LikelyRole.PROCESSOR,
                null);
        system(
                lena,
                "Journalsystemet",
                SystemType.JOURNAL,
                journal,
                Operation.CLOUD,
                "Papirskjema og utskrevet timeliste ligger i resepsjonen.");
        system(
                lena,
                "Filserveren",
                SystemType.SUPPORT,
                operations,
                Operation.OWN_WITH_HEALTH_NETWORK,
                "Morten henter siste sikkerhetskopi.");
        place(lena, "Resepsjonen", PlaceType.RECEPTION, true);
        place(lena, "Venterommet", PlaceType.WAITING_ROOM, false);
        place(lena, "Legekontoret til Lars", PlaceType.TREATMENT_ROOM, true);
    }

    void ofMunicipality(Actor manager) {
        var dispenser =
                supplier(
                        manager,
                        "Leverandøren av medisindispensere",
                        "Elektronisk medisineringsstøtte med alarm",
                        PATIENTS,
                        LikelyRole.PROCESSOR,
                        true);
        var journal =
                supplier(
                        manager,
                        "Leverandøren av pleie- og omsorgsjournal",
                        "Journalsystem for hjemmetjenesten og sykehjem",
                        PATIENTS,
                        LikelyRole.PROCESSOR,
                        true);
        system(
                manager,
                "Elektronisk medisineringsstøtte",
                SystemType.MEDICAL,
                dispenser,
                Operation.CLOUD,
                "Hjemmetjenesten leverer medisiner for hånd.");
        system(
                manager,
                "Pleie- og omsorgsjournalen",
                SystemType.JOURNAL,
                journal,
                Operation.AT_SUPPLIER,
                "Nødrutine på papir i hver avdeling.");
    }

    private UUID supplier(
            Actor actor,
            String name,
            String delivers,
            Set<DataKind> data,
            LikelyRole role,
            @Nullable Boolean agreement) {
        var from = Boolean.TRUE.equals(agreement) ? LocalDate.of(2025, 1, 1) : null;
        return store(
                actor,
                SupplierKinds.SUPPLIER,
                new SupplierFields(
                        name,
                        null,
                        delivers,
                        data,
                        role,
                        null,
                        agreement,
                        from,
                        null,
                        false,
                        null,
                        null,
                        "00 00 00 00",
                        "Norge"));
    }

    private void system(
            Actor actor,
            String name,
            SystemType type,
            UUID supplier,
            Operation operation,
            String whenGone) {
        store(
                actor,
                SupplierKinds.SYSTEM,
                new SystemFields(
                        name, type, null, PATIENTS, supplier, operation, true, "Norge", whenGone));
    }

    private void place(Actor actor, String name, PlaceType type, boolean locked) {
        store(actor, PlaceKinds.PLACE, new PlaceFields(name, type, null, true, locked, null, null));
    }

    private <F extends Record> UUID store(Actor actor, RegisterKind<F> kind, F fields) {
        var shared = new EntryFields(actor.person().value(), null, null, null);
        var id = new EntryId(ids.next());
        actor.scope().run(() -> register.create(kind, id, fields, shared));
        return id.value();
    }
}
