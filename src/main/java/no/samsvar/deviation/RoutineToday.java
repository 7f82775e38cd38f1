package no.samsvar.deviation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** Asks whoever is new to read how deviations are reported. */
@Component
class RoutineToday implements TodaySource {

    private static final Duration TIME = Duration.ofDays(7);

    private final Routine routine;
    private final Clock clock;

    RoutineToday(Routine routine, Clock clock) {
        this.routine = routine;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        return Permissions.has(Permission.DEVIATION_REPORT) && !routine.readByMe()
                ? List.of(
                        new TodayItem(
                                "deviation.routine.today",
                                List.of(),
                                "/deviations/routine",
                                1,
                                clock.instant().plus(TIME)))
                : List.of();
    }
}
