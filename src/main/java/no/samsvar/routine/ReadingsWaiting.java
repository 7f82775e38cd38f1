package no.samsvar.routine;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.WaitingSource;
import org.springframework.stereotype.Component;

/** Reminds people of what they have been asked to read. */
@Component
class ReadingsWaiting implements WaitingSource {

    private final Readings readings;

    ReadingsWaiting(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<LocalDate> deadlines() {
        return readings.toRead().stream()
                .map(title -> requireNonNullElse(title.approvedAt(), Instant.EPOCH))
                .map(asked -> asked.plus(RoutinesToday.TIME).atZone(Time.OSLO).toLocalDate())
                .toList();
    }

    @Override
    public boolean asksMany(EntryChanged changed) {
        return changed.kind().equals(RoutineKinds.ROUTINE.name());
    }
}
