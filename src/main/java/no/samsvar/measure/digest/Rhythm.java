package no.samsvar.measure.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import no.samsvar.identity.Profile;

/** How often people are told, and of what. */
enum Rhythm {
    /** On Monday mornings, of all that is due before there is another mail and a week to do it. */
    WEEKLY(7) {
        @Override
        ZonedDateTime next(ZonedDateTime now) {
            var monday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(MORNING);
            return monday.isAfter(now) ? monday : monday.plusWeeks(1);
        }

        @Override
        boolean worthTelling(Collection<LocalDate> deadlines, LocalDate today) {
            return deadlines.stream().anyMatch(day -> day.isBefore(today.plusWeeks(2)));
        }
    },
    /**
     * Every morning on which a deadline comes into sight, is near, or has passed by a week more.
     */
    DAILY(1) {
        @Override
        ZonedDateTime next(ZonedDateTime now) {
            var today = now.with(MORNING);
            return today.isAfter(now) ? today : today.plusDays(1);
        }

        @Override
        boolean worthTelling(Collection<LocalDate> deadlines, LocalDate today) {
            return deadlines.stream()
                    .mapToLong(day -> day.toEpochDay() - today.toEpochDay())
                    .anyMatch(left -> left == 7 || left == 1 || left < 0 && (left + 1) % 7 == 0);
        }
    };

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final int daysBetween;

    Rhythm(int daysBetween) {
        this.daysBetween = daysBetween;
    }

    static Rhythm of(Profile profile) {
        return profile == Profile.SMALL ? WEEKLY : DAILY;
    }

    /** The days that at least pass from one mail to the next. */
    int daysBetween() {
        return daysBetween;
    }

    /** When it is next looked at whether something is worth a mail. */
    abstract ZonedDateTime next(ZonedDateTime now);

    /** Whether these deadlines of somebody's open measures are worth a mail today. */
    abstract boolean worthTelling(Collection<LocalDate> deadlines, LocalDate today);
}
