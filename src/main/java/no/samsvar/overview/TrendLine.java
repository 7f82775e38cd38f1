package no.samsvar.overview;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/**
 * How many came each month.
 *
 * @param key the text that says of what
 * @param months the oldest first, those without any among them
 */
public record TrendLine(String key, List<Month> months) {

    /** A month and how many came in it. */
    public record Month(YearMonth month, int count) {}

    public int most() {
        return Math.max(1, Collections.max(months.stream().map(Month::count).toList()));
    }

    public int sum() {
        return months.stream().mapToInt(Month::count).sum();
    }
}
