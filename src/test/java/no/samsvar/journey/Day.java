package no.samsvar.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samsvar.platform.Time;

/** The days of the journeys' year on which something is done. */
enum Day {
    FOUNDED("2026-01-12"),
    OVERVIEWS("2026-02-10"),
    RISKS("2026-09-08"),
    CHECKLIST("2026-09-22"),
    MEASURE_DONE("2026-10-06"),
    DEVIATION("2026-10-13"),
    ROUTINE("2026-10-20"),
    ROUTINE_READ("2026-10-23"),
    TALK_PLANNED("2026-10-27"),
    TALK("2026-11-10"),
    APPROVED("2026-11-12"),
    MINUTES_READ("2026-11-13"),
    INSPECTION("2026-11-20");

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final LocalDate date;

    Day(String date) {
        this.date = LocalDate.parse(date);
    }

    LocalDate date() {
        return date;
    }

    /** In the morning. */
    Instant moment() {
        return date.atTime(MORNING).atZone(Time.OSLO).toInstant();
    }

    /** Does the work as if it were done on that morning. */
    <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return Time.at(moment(), work);
    }

    void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** A deadline so many days later, as it is typed. */
    String in(int days) {
        return date.plusDays(days).toString();
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
