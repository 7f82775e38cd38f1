package no.samsvar.dpia.review;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** What is to be screened, advised on, decided and looked at again, for those who do it. */
@Component
class DpiaToday implements TodaySource {

    private static final int MINUTES_TO_SCREEN = 15;
    private static final int MINUTES_TO_ADVISE = 60;
    private static final int MINUTES_TO_DECIDE = 30;
    private static final int MINUTES_TO_REVIEW = 20;
    private static final Duration TIME = Duration.ofDays(14);
    private static final Duration TIME_TO_SCREEN = Duration.ofDays(30);

    private static final String OPEN =
            DpiaKinds.DPIA.path() + "?f.status=ONGOING&f.status=PROCURING&f.status=CONSULTATION";

    private final WaitingRepository waiting;
    private final CaseChanges changes;
    private final Unscreened unscreened;
    private final Clock clock;

    DpiaToday(WaitingRepository waiting, CaseChanges changes, Unscreened unscreened, Clock clock) {
        this.waiting = waiting;
        this.changes = changes;
        this.unscreened = unscreened;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.DPIA_WRITE)) {
            changed(items);
            int count = unscreened.count();
            add(
                    items,
                    "dpia.today.waiting",
                    count,
                    "/dpia/waiting",
                    MINUTES_TO_SCREEN,
                    TIME_TO_SCREEN);
        }
        if (Permissions.has(Permission.DPIA_ADVISE)) {
            int count = waiting.advice();
            add(items, "dpia.today.advice", count, DpiaKinds.ALL, MINUTES_TO_ADVISE, TIME);
        }
        if (Permissions.has(Permission.DPIA_APPROVE)) {
            int count = waiting.decision();
            add(items, "dpia.today.decision", count, DpiaKinds.ALL, MINUTES_TO_DECIDE, TIME);
        }
        return items;
    }

    private void changed(List<TodayItem> items) {
        var open = changes.open();
        if (!open.isEmpty()) {
            items.add(
                    new TodayItem(
                            "dpia.today.changes",
                            List.of(open.size()),
                            DpiaKinds.ALL,
                            MINUTES_TO_REVIEW,
                            open.getFirst().dueOn().atStartOfDay(Time.OSLO).toInstant()));
        }
    }

    private void add(
            List<TodayItem> items, String key, int count, String href, int minutes, Duration time) {
        if (count > 0) {
            items.add(
                    new TodayItem(key, List.of(count), href, minutes, clock.instant().plus(time)));
        }
    }

    @Override
    public List<TodayFigure> figures() {
        if (!Permissions.has(Permission.DPIA_READ)) {
            return List.of();
        }
        int ongoing = waiting.ongoing();
        return ongoing > 0
                ? List.of(new TodayFigure("dpia.figure.ongoing", ongoing, OPEN))
                : List.of();
    }
}
