package no.samsvar.risk.occasion;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import no.samsvar.risk.RiskCounts;
import org.springframework.stereotype.Component;

/** What is to be assessed, graded and approved, for those who do it. */
@Component
class RisksToday implements TodaySource {

    private static final int MINUTES_TO_ASSESS = 30;
    private static final int MINUTES_TO_APPROVE = 15;
    private static final int MINUTES_TO_GRADE = 10;
    private static final Duration TIME_TO_GRADE = Duration.ofDays(30);
    private static final Duration TIME_TO_APPROVE = Duration.ofDays(14);

    private static final String HIGH = "/registers/risk?f.status=OPEN&f.level=HIGH";
    private static final String UNGRADED = "/registers/risk?f.status=OPEN&f.level=UNGRADED";
    private static final String READY = "/registers/risk_assessment?f.status=READY";

    private final Occasions occasions;
    private final RiskCounts counts;
    private final Clock clock;

    RisksToday(Occasions occasions, RiskCounts counts, Clock clock) {
        this.occasions = occasions;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.RISK_WRITE)) {
            waiting(items);
            ungraded(items);
        }
        if (Permissions.has(Permission.RISK_APPROVE)) {
            ready(items);
        }
        return items;
    }

    private void waiting(List<TodayItem> items) {
        var waiting = occasions.waiting();
        if (!waiting.isEmpty()) {
            items.add(
                    new TodayItem(
                            "risk.today.occasions",
                            List.of(waiting.size()),
                            "/risks/occasions",
                            MINUTES_TO_ASSESS,
                            waiting.getFirst().dueOn().atStartOfDay(Time.OSLO).toInstant()));
        }
    }

    private void ungraded(List<TodayItem> items) {
        int ungraded = counts.ungraded();
        if (ungraded > 0) {
            items.add(
                    new TodayItem(
                            "risk.today.ungraded",
                            List.of(ungraded),
                            UNGRADED,
                            MINUTES_TO_GRADE,
                            clock.instant().plus(TIME_TO_GRADE)));
        }
    }

    private void ready(List<TodayItem> items) {
        int ready = counts.ready();
        if (ready > 0) {
            items.add(
                    new TodayItem(
                            "risk.today.ready",
                            List.of(ready),
                            READY,
                            MINUTES_TO_APPROVE,
                            clock.instant().plus(TIME_TO_APPROVE)));
        }
    }

    @Override
    public List<TodayFigure> figures() {
        return Permissions.has(Permission.RISK_READ)
                ? List.of(new TodayFigure("risk.figure.high", counts.high(), HIGH))
                : List.of();
    }
}
