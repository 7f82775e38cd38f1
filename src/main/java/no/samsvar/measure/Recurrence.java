package no.samsvar.measure;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a task comes back: on the day of the month it began on, or the month's last day where it has
 * no such day.
 */
public record Recurrence(LocalDate first, Interval every) {

    /** The first planned day that is not before this one. */
    public LocalDate onOrAfter(LocalDate day) {
        long passed = Math.max(0, ChronoUnit.MONTHS.between(first, day) / every.months());
        return Stream.iterate(passed, number -> number + 1)
                .map(this::planned)
                .filter(planned -> !planned.isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The planned days of a year, in order. */
    public List<LocalDate> in(Year year) {
        return Stream.iterate(onOrAfter(year.atDay(1)), this::after)
                .takeWhile(day -> day.getYear() == year.getValue())
                .toList();
    }

    private LocalDate planned(long number) {
        return first.plusMonths(number * every.months());
    }
}
