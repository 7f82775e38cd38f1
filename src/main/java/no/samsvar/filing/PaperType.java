package no.samsvar.filing;

import java.util.Optional;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.filing.Home.AsRows;
import no.samsvar.filing.Home.AtEntry;
import no.samsvar.filing.Home.InLibrary;
import no.samsvar.filing.Home.Open;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.FolderItem.Part;
import no.samsvar.register.RegisterKind;
import no.samsvar.risk.RiskKinds;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.training.TrainingKinds;

/** What a document can be, and where such documents belong (ORG-10). */
public enum PaperType {
    POLICY(new InLibrary(Part.STEERING)),
    ROUTINE(new InLibrary(Part.PERFORMING)),
    EMERGENCY_PLAN(new InLibrary(Part.PERFORMING)),
    PATIENT_NOTICE(new InLibrary(Part.PERFORMING)),
    MINUTES(new InLibrary(Part.CONTROLLING)),
    PROCESSOR_AGREEMENT(new AtEntry(SupplierKinds.SUPPLIER)),
    SUPPLIER_AGREEMENT(new AtEntry(SupplierKinds.SUPPLIER)),
    RISK_ASSESSMENT(new AtEntry(RiskKinds.ASSESSMENT)),
    SECRECY(new AtEntry(TrainingKinds.DECLARATION)),
    TRAINING(new AtEntry(TrainingKinds.COURSE)),
    PROCESSING_LIST(new AsRows(ProcessingKinds.PROCESSING, Part.STEERING)),
    SYSTEM_LIST(new AsRows(SupplierKinds.SYSTEM, Part.STEERING)),
    SUPPLIER_LIST(new AsRows(SupplierKinds.SUPPLIER, Part.PERFORMING)),
    DEVIATION_LIST(new AsRows(DeviationRegister.KIND, Part.CONTROLLING)),
    MEASURE_LIST(new AsRows(MeasureKinds.MEASURE, Part.CONTROLLING)),
    RISK_LIST(new AsRows(RiskKinds.RISK, Part.CONTROLLING)),
    UNKNOWN(new Open());

    private final Home home;

    PaperType(Home home) {
        this.home = home;
    }

    /**
     * @param table whether the document is one; a list that is none has no rows to take, and is
     *     kept in the library
     */
    public Home home(boolean table) {
        return home instanceof AsRows(var _, var otherwise) && !table
                ? new InLibrary(otherwise)
                : home;
    }

    /** The register whose columns a list of this type has; none for what is no list. */
    public Optional<RegisterKind<?>> list() {
        return home instanceof AsRows(var register, var _)
                ? Optional.of(register)
                : Optional.empty();
    }
}
