package no.samsvar.measure.wheel;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Occurrence;
import no.samsvar.measure.Occurrences;
import no.samsvar.measure.RecurringTaskFields;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the wheel of a year: what was done, what waits, and what is planned. */
@Service
@Transactional(readOnly = true)
public class Wheels {

    private final Register register;
    private final Occurrences occurrences;
    private final Clock clock;

    Wheels(Register register, Occurrences occurrences, Clock clock) {
        this.register = register;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** A turn of a task, and the day the wheel had it on. */
    private record Turn(EntryId task, LocalDate plannedOn) {}

    public Wheel of(Year year) {
        var today = LocalDate.now(clock);
        var tasks =
                register.all(RECURRING_TASK).stream()
                        .collect(Collectors.toMap(it -> it.entry().id(), Function.identity()));
        var turns = occurrences.between(year.atDay(1), year.atDay(year.length()));
        var items = new ArrayList<>(held(turns, tasks, today));
        var known =
                turns.stream()
                        .map(turn -> new Turn(turn.task(), turn.plannedOn()))
                        .collect(Collectors.toSet());
        tasks.values().forEach(task -> items.addAll(planned(task, year, known, today)));
        return Wheel.of(year, items);
    }

    private List<WheelItem> held(
            List<Occurrence> turns,
            Map<EntryId, Stored<RecurringTaskFields>> tasks,
            LocalDate today) {
        var ids = turns.stream().map(Occurrence::measure).toList();
        var measures =
                register.several(MEASURE, ids).stream()
                        .collect(Collectors.toMap(it -> it.entry().id(), Function.identity()));
        var items = new ArrayList<WheelItem>();
        for (var turn : turns) {
            var task = tasks.get(turn.task());
            var measure = measures.get(turn.measure());
            if (task != null && measure != null) {
                items.add(item(task.fields(), measure, today));
            }
        }
        return items;
    }

    private static WheelItem item(
            RecurringTaskFields task, Stored<MeasureFields> measure, LocalDate today) {
        var fields = measure.fields();
        return new WheelItem(
                fields.title(),
                MEASURE.path(measure.entry().id()),
                task.phase(),
                fields.deadline(),
                fields.minutes() == null ? task.minutes() : fields.minutes(),
                task.minutesOthers(),
                Standing.of(measure.entry().status(), fields.deadline(), today));
    }

    /** The days of a running task that no measure stands for. */
    private static List<WheelItem> planned(
            Stored<RecurringTaskFields> task, Year year, Set<Turn> known, LocalDate today) {
        if (!task.entry().status().equals(MeasureKinds.ACTIVE)) {
            return List.of();
        }
        var entry = task.entry();
        var fields = task.fields();
        var begun = LocalDate.ofInstant(entry.createdAt(), Time.OSLO);
        return fields.recurrence().in(year).stream()
                .filter(day -> !known.contains(new Turn(entry.id(), day)))
                .filter(day -> !day.isBefore(begun))
                .map(
                        day ->
                                new WheelItem(
                                        entry.title(),
                                        RECURRING_TASK.path(entry.id()),
                                        fields.phase(),
                                        day,
                                        fields.minutes(),
                                        fields.minutesOthers(),
                                        day.isBefore(today) ? Standing.PASSED : Standing.PLANNED))
                .toList();
    }
}
