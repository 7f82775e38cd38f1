package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samsvar.ClinicTest;
import no.samsvar.Examples.Someone;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.supplier.SupplierExamples;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of measures do: act as somebody, and read what became of it. */
abstract class MeasureTest extends ClinicTest {

    @Autowired Measures measures;
    @Autowired WaitingMeasures waiting;

    static MeasureFields fields(String title, LocalDate deadline) {
        return new MeasureFields(
                title, null, MeasureSource.OTHER, null, Set.of(), deadline, null, null, null);
    }

    EntryId measure(Someone owner, LocalDate deadline) {
        return as(
                lena,
                () -> register.create(MEASURE, id(), fields("Bytt lås", deadline), owned(owner)));
    }

    Stored<MeasureFields> read(EntryId id) {
        return as(lena, () -> register.find(MEASURE, id));
    }

    EntryId monthly(LocalDate first) {
        var fields =
                new RecurringTaskFields(
                        "Kontroller logg", null, Phase.CHECK, Interval.MONTHLY, first, 15, null);
        return as(lena, () -> register.create(RECURRING_TASK, id(), fields, owned(lena)));
    }

    List<Stored<MeasureFields>> all() {
        return as(lena, () -> register.all(MEASURE)).stream()
                .sorted(java.util.Comparator.comparing(it -> it.fields().deadline()))
                .toList();
    }

    EntryId supplier() {
        var fields = SupplierExamples.named("Fjord Drift", "Drift");
        return as(lena, () -> register.create(SUPPLIER, id(), fields, EntryFields.NONE));
    }
}
