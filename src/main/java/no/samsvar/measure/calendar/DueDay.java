package no.samsvar.measure.calendar;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.measure.MeasureSource;
import no.samsvar.measure.WaitingMeasure;
import no.samsvar.register.EntryId;

/**
 * A deadline as a calendar shows it.
 *
 * @param task what is to be done, where it is a task of the wheel: what else is to be done may be
 *     about somebody, and is told by its number alone
 */
public record DueDay(EntryId id, String number, Optional<String> task, LocalDate day) {

    static DueDay of(WaitingMeasure measure) {
        var title =
                Optional.of(measure.title()).filter(_ -> measure.source() == MeasureSource.WHEEL);
        return new DueDay(measure.id(), measure.number(), title, measure.deadline());
    }
}
