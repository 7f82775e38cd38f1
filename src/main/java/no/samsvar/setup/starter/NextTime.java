package no.samsvar.setup.starter;

import java.time.LocalDate;
import java.time.MonthDay;

/** The next day of a year's wheel. */
public final class NextTime {

    private NextTime() {}

    /**
     * @param told month and day, such as {@code 03-15}
     * @return that day this year, or next year when it is past
     */
    public static LocalDate after(LocalDate today, String told) {
        var day = MonthDay.parse("--" + told);
        var thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }
}
