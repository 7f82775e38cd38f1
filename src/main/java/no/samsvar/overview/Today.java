package no.samsvar.overview;

import java.util.List;
import no.samsvar.register.TodayItem;

/**
 * What waits, the most urgent first.
 *
 * @param first at most three things, so that a day can be finished
 * @param more how many wait behind them
 */
public record Today(List<TodayItem> first, int more) {

    private static final int MOST = 3;

    static Today of(List<TodayItem> items) {
        var sorted =
                items.stream().sorted((one, other) -> one.due().compareTo(other.due())).toList();
        int shown = Math.min(MOST, sorted.size());
        return new Today(sorted.subList(0, shown), sorted.size() - shown);
    }
}
