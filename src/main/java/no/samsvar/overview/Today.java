package no.samsvar.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;

/**
 * What waits, deadlines by the hour first and then the most urgent.
 *
 * @param first at most three things, so that a day can be finished
 * @param more how many wait behind them
 * @param next what comes when nothing waits
 * @param figures how much there is, for those who follow much at once
 */
public record Today(
        List<TodayItem> first, int more, Optional<TodayItem> next, List<TodayFigure> figures) {

    private static final int MOST = 3;

    private static final Comparator<TodayItem> URGENCY =
            Comparator.comparing(TodayItem::clock).reversed().thenComparing(TodayItem::due);

    static Today of(List<TodayItem> items, List<TodayItem> later, List<TodayFigure> figures) {
        var sorted = items.stream().sorted(URGENCY).toList();
        int shown = Math.min(MOST, sorted.size());
        return new Today(
                sorted.subList(0, shown),
                sorted.size() - shown,
                later.stream().min(Comparator.comparing(TodayItem::due)),
                figures);
    }
}
