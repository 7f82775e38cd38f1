package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The turns of recurring tasks. A task that runs has one open measure, the next; those that were
 * missed meanwhile do not pile up.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Occurrences {

    private final OccurrenceRepository occurrences;
    private final Register register;
    private final Organisations organisations;
    private final Texts texts;
    private final NewId ids;
    private final Clock clock;

    Occurrences(
            OccurrenceRepository occurrences,
            Register register,
            Organisations organisations,
            Texts texts,
            NewId ids,
            Clock clock) {
        this.occurrences = occurrences;
        this.register = register;
        this.organisations = organisations;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The recurring task that this measure is a turn of. */
    public Optional<Occurrence> of(EntryId measure) {
        return occurrences.of(measure);
    }

    /** Every turn that was planned or is due within these days. */
    public List<Occurrence> between(LocalDate first, LocalDate last) {
        return occurrences.between(first, last);
    }

    /** Makes the next turn as the task says now, or gives it up where the task is stopped. */
    void settle(EntryId id) {
        // Whoever does a turn may not see its task; the task's readers then make the next.
        task(id).ifPresent(this::settle);
    }

    /** The task, where it is not hidden from whoever acts. */
    public Optional<Stored<RecurringTaskFields>> task(EntryId id) {
        return register.several(RECURRING_TASK, List.of(id)).stream().findFirst();
    }

    private void settle(Stored<RecurringTaskFields> task) {
        var id = task.entry().id();
        var latest = occurrences.latest(id);
        var open = latest.flatMap(this::open);
        boolean runs = task.entry().status().equals(MeasureKinds.ACTIVE);
        if (!runs) {
            open.ifPresent(this::giveUp);
        } else if (open.isPresent()) {
            follow(task, open.get());
        } else {
            next(task, latest.map(Occurrence::plannedOn));
        }
    }

    private Optional<Stored<MeasureFields>> open(Occurrence occurrence) {
        return register.several(MEASURE, List.of(occurrence.measure())).stream()
                .filter(measure -> MeasureKinds.open(measure.entry().status()))
                .findFirst();
    }

    private void giveUp(Stored<MeasureFields> measure) {
        var entry = measure.entry();
        var why = texts.text(organisations.current().language(), "measure.task-stopped");
        var fields = measure.fields().ended(null, why);
        register.change(MEASURE, entry.id(), entry.version(), fields, entry.fields());
        register.move(MEASURE, entry.id(), entry.version() + 1, MeasureKinds.DROPPED, null);
    }

    /** What nobody has begun with or put off is as the task has it now. */
    private void follow(Stored<RecurringTaskFields> task, Stored<MeasureFields> measure) {
        var entry = measure.entry();
        var planned = occurrences.of(entry.id()).orElseThrow().plannedOn();
        var day = task.fields().recurrence().onOrAfter(earliest(planned));
        var fields =
                fields(
                        task,
                        measure.fields().deadline().equals(planned)
                                ? day
                                : measure.fields().deadline());
        var shared = shared(task.entry());
        boolean same = fields.equals(measure.fields()) && shared.equals(entry.fields());
        if (entry.status().equals(MeasureKinds.PLANNED) && !same) {
            occurrences.plan(entry.id(), day);
            register.change(MEASURE, entry.id(), entry.version(), fields, shared);
        }
    }

    private LocalDate earliest(LocalDate planned) {
        var today = LocalDate.now(clock);
        return planned.isBefore(today) ? planned : today;
    }

    /** The turn after the last one; what passed meanwhile is past. */
    private void next(Stored<RecurringTaskFields> task, Optional<LocalDate> last) {
        var today = LocalDate.now(clock);
        var recurrence = task.fields().recurrence();
        var day =
                last.filter(planned -> !planned.isBefore(today))
                        .map(recurrence::after)
                        .orElseGet(() -> recurrence.onOrAfter(today));
        var id = new EntryId(ids.next());
        register.create(MEASURE, id, fields(task, day), shared(task.entry()));
        occurrences.insert(new Occurrence(id, task.entry().id(), day));
    }

    private static MeasureFields fields(Stored<RecurringTaskFields> task, LocalDate deadline) {
        var fields = task.fields();
        return new MeasureFields(
                fields.title(),
                fields.how(),
                MeasureSource.WHEEL,
                null,
                Set.of(),
                deadline,
                fields.minutes(),
                null,
                null);
    }

    private static EntryFields shared(Entry task) {
        return new EntryFields(task.ownerId(), task.legalPersonId(), task.unitId(), null);
    }
}
