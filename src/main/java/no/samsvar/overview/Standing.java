package no.samsvar.overview;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samsvar.identity.Permissions;
import no.samsvar.overview.StatusLine.Counted;
import no.samsvar.overview.TrendLine.Month;
import no.samsvar.register.Lists;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import no.samsvar.register.StatusFigures;
import no.samsvar.register.StatusTrend;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how each area stands, from what the reader may see. */
@Service("overviewStanding")
@Transactional(readOnly = true)
public class Standing {

    private static final int MONTHS = 12;

    private final List<StatusFact> facts;
    private final List<StatusTrend> trends;
    private final List<TodaySource> sources;
    private final List<StatusFigures> figures;
    private final Lists lists;
    private final Clock clock;

    Standing(
            List<StatusFact> facts,
            List<StatusTrend> trends,
            List<TodaySource> sources,
            List<StatusFigures> figures,
            Lists lists,
            Clock clock) {
        this.facts = facts;
        this.trends = trends;
        this.sources = sources;
        this.figures = figures;
        this.lists = lists;
        this.clock = clock;
    }

    /** A line for each area, with everything that is counted to judge it. */
    public Status now() {
        return new Status(
                Arrays.stream(StatusArea.values()).map(this::line).toList(),
                Stream.concat(
                                sources.stream()
                                        .filter(TodaySource::ofTheWhole)
                                        .flatMap(source -> source.figures().stream()),
                                figures.stream().flatMap(source -> source.figures().stream()))
                        .toList(),
                trends.stream()
                        .filter(trend -> Permissions.has(trend.kind().read()))
                        .map(this::trend)
                        .toList());
    }

    private StatusLine line(StatusArea area) {
        return new StatusLine(
                area,
                facts.stream()
                        .filter(fact -> fact.area() == area)
                        .filter(fact -> Permissions.has(fact.kind().read()))
                        .map(fact -> new Counted(fact, lists.count(fact.kind(), fact.filters())))
                        .toList());
    }

    private TrendLine trend(StatusTrend trend) {
        var first = YearMonth.now(clock).minusMonths(MONTHS - 1);
        var counts = lists.perMonth(trend.kind(), first);
        return new TrendLine(
                trend.key(),
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> new Month(month, counts.getOrDefault(month, 0)))
                        .toList());
    }
}
