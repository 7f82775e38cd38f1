package no.samsvar.setup.starter;

import java.util.Arrays;
import java.util.Optional;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.place.PlaceKinds;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.RegisterKind;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.training.TrainingKinds;
import org.jspecify.annotations.Nullable;

/** What a line becomes when an enterprise takes it in. */
public enum LineKind {
    SUPPLIER(SupplierKinds.SUPPLIER),
    SYSTEM(SupplierKinds.SYSTEM),
    PLACE(PlaceKinds.PLACE),
    PROCESSING(ProcessingKinds.PROCESSING),
    FOR_OTHERS(ProcessingKinds.FOR_OTHERS),
    ROUTINE(RoutineKinds.ROUTINE),
    COURSE(TrainingKinds.COURSE),
    RECURRING_TASK(MeasureKinds.RECURRING_TASK),
    /** A scenario of the bank of risks, by its id. */
    SCENARIO(null);

    private final @Nullable RegisterKind<?> register;

    LineKind(@Nullable RegisterKind<?> register) {
        this.register = register;
    }

    /** The register it is an entry of; a scenario is none. */
    public Optional<RegisterKind<?>> register() {
        return Optional.ofNullable(register);
    }

    /** What files call it: its register's name. */
    String told() {
        return register == null ? "scenario" : register.name();
    }

    static Optional<LineKind> find(String told) {
        return Arrays.stream(values()).filter(one -> one.told().equals(told)).findFirst();
    }
}
