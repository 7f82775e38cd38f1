package no.samsvar.setup.demo;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.MeasureSource;
import no.samsvar.measure.Measures;
import no.samsvar.platform.Time;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** Plans the recurring tasks of an enterprise of the examples, and does them as they come. */
@Component
class WheelOfYear {

    private static final LocalTime DONE_AT = LocalTime.of(13, 10);

    private final Registers registers;
    private final Register register;
    private final Measures measures;

    WheelOfYear(Registers registers, Register register, Measures measures) {
        this.registers = registers;
        this.register = register;
        this.measures = measures;
    }

    /** What is due last of all is left to do, so that there is something to do. */
    void turn(Stage stage) {
        var told = stage.read("wheel");
        var start = stage.moments().at(told.text("when"));
        var actor = stage.actor(told.text("by"));
        for (var kind : List.of(RECURRING_TASK, MEASURE)) {
            actor.at(
                    start,
                    () -> registers.store(stage, kind, told.parts(kind.name()), actor, start));
        }
        int left = Integer.parseInt(told.text("left-open"));
        var today = stage.moments().day("0");
        for (var next = due(actor, today); next.size() > left; next = due(actor, today)) {
            finish(actor, next.getFirst());
        }
    }

    private List<Stored<MeasureFields>> due(Actor actor, LocalDate today) {
        return actor.access().scope().call(() -> register.all(MEASURE)).stream()
                .filter(it -> it.fields().source() == MeasureSource.WHEEL)
                .filter(it -> MeasureKinds.open(it.entry().status()))
                .filter(it -> it.fields().deadline().isBefore(today))
                .sorted(Comparator.comparing(it -> it.fields().deadline()))
                .toList();
    }

    private void finish(Actor actor, Stored<MeasureFields> measure) {
        var day = measure.fields().deadline();
        var moment = day.atTime(DONE_AT).atZone(Time.OSLO).toInstant();
        var entry = measure.entry();
        actor.at(
                moment,
                () -> measures.finish(entry.id(), entry.version(), new FinishForm(day, null)));
    }
}
