package no.samsvar.training.habit;

import java.time.YearMonth;

/**
 * A habit of one of the twelve months.
 *
 * @param key the text that tells it
 */
public record MonthlyHabit(YearMonth month, String key) {

    static MonthlyHabit of(YearMonth month) {
        return new MonthlyHabit(month, "training.habit." + month.getMonthValue());
    }
}
