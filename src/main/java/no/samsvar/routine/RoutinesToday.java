package no.samsvar.routine;

import static java.util.Objects.requireNonNullElse;
import static no.samsvar.routine.RoutineKinds.LIBRARY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** Asks people to read what is new, and whoever approves to look at what waits. */
@Component
class RoutinesToday implements TodaySource {

    private static final int MINUTES = 5;
    static final Duration TIME = Duration.ofDays(14);

    private final Routines routines;
    private final Readings readings;
    private final Clock clock;

    RoutinesToday(Routines routines, Readings readings, Clock clock) {
        this.routines = routines;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.ROUTINE_READ)) {
            toRead(readings.toRead(), items);
        }
        if (Permissions.has(Permission.ROUTINE_APPROVE)) {
            routines.titles().stream()
                    .filter(Title::waiting)
                    .map(RoutinesToday::toApprove)
                    .forEach(items::add);
        }
        return items;
    }

    private static void toRead(List<Title> titles, List<TodayItem> items) {
        if (!titles.isEmpty()) {
            var first = titles.getFirst();
            var asked = requireNonNullElse(first.approvedAt(), Instant.EPOCH);
            items.add(
                    new TodayItem(
                            "routine.today.read",
                            List.of(titles.size(), first.title()),
                            titles.size() == 1 ? LIBRARY + "/" + first.id() : LIBRARY + "/to-read",
                            MINUTES * titles.size(),
                            asked.plus(TIME)));
        }
    }

    private static TodayItem toApprove(Title title) {
        return new TodayItem(
                "routine.today.approve",
                List.of(title.number(), title.title()),
                LIBRARY + "/" + title.id() + "/approve",
                MINUTES,
                title.changedAt().plus(TIME));
    }

    @Override
    public List<TodayFigure> figures() {
        if (!Permissions.has(Permission.ROUTINE_READ)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        int overdue =
                (int) routines.titles().stream().filter(title -> title.overdue(today)).count();
        return List.of(
                new TodayFigure(
                        "routine.figure.overdue",
                        overdue,
                        RoutineKinds.ROUTINE.path()
                                + "?f.status=VALID&f.review=&f.review="
                                + today.minusDays(1)));
    }
}
