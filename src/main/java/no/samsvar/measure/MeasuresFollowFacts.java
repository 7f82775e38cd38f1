package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whatever made or changed a measure or a recurring task, what is due and what comes next is as its
 * facts say. It happens at once and in the same action, since one change may lead to another.
 */
@Component
class MeasuresFollowFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Register register;
    private final Occurrences occurrences;

    MeasuresFollowFacts(Register register, Occurrences occurrences) {
        this.register = register;
        this.occurrences = occurrences;
    }

    @EventListener
    void changed(EntryChanged changed) {
        if (changed.kind().equals(MEASURE.name())) {
            var stored = register.find(MEASURE, changed.id());
            boolean open = MeasureKinds.open(stored.entry().status());
            register.due(changed.id(), open ? end(stored.fields().deadline()) : null);
            if (!open) {
                occurrences.of(changed.id()).ifPresent(turn -> occurrences.settle(turn.task()));
            }
        } else if (changed.kind().equals(RECURRING_TASK.name())) {
            occurrences.settle(changed.id());
        }
    }

    private static Instant end(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Time.OSLO).toInstant();
    }
}
