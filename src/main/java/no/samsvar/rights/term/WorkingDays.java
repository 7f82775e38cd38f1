package no.samsvar.rights.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which days count as working days in Norway: not Saturdays, Sundays and the public holidays of the
 * acts on holidays (lov om helligdager, lov om 1 og 17 mai). Christmas Eve and New Year's Eve are
 * working days.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final List<MonthDay> FIXED =
            List.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 17),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26));

    /**
     * Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension, Whit Monday.
     */
    private static final List<Integer> FROM_EASTER = List.of(-3, -2, 1, 39, 50);

    private WorkingDays() {}

    public static boolean holiday(LocalDate day) {
        var easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.stream().anyMatch(days -> easter.plusDays(days).equals(day));
    }

    public static boolean working(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holiday(day);
    }

    /** This day, or the first working day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (!working(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** This day, or the last working day before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        var at = day;
        while (!working(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher reckon it. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact =
                (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
                        % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int monthAndDay = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
