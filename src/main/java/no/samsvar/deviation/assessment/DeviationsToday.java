package no.samsvar.deviation.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Entry;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** The clocks that run and what nobody has read, for whoever handles deviations. */
@Component
class DeviationsToday implements TodaySource {

    private static final int MINUTES = 15;
    private static final int MINUTES_TO_READ = 5;
    private static final Duration TO_BE_READ_WITHIN = Duration.ofDays(1);

    private final Standing standing;

    DeviationsToday(Standing standing) {
        this.standing = standing;
    }

    @Override
    public List<TodayItem> items() {
        if (!Permissions.has(Permission.DEVIATION_HANDLE)) {
            return List.of();
        }
        var items = new ArrayList<TodayItem>();
        standing.due().stream().map(DeviationsToday::clock).forEach(items::add);
        standing.unread().stream().map(DeviationsToday::unread).forEach(items::add);
        return items;
    }

    @Override
    public List<TodayFigure> figures() {
        return Permissions.has(Permission.DEVIATION_READ)
                ? List.of(
                        new TodayFigure(
                                "deviation.overview.due", standing.clocks(), Standing.CLOCKS))
                : List.of();
    }

    private static TodayItem clock(Entry entry) {
        return new TodayItem(
                "deviation.today",
                List.of(entry.number(), entry.title()),
                DeviationRegister.KIND.path(entry.id()),
                MINUTES,
                Objects.requireNonNull(entry.dueAt()),
                true);
    }

    private static TodayItem unread(Entry entry) {
        return new TodayItem(
                "deviation.today.unread",
                List.of(entry.number(), entry.title()),
                DeviationRegister.KIND.path(entry.id()),
                MINUTES_TO_READ,
                entry.createdAt().plus(TO_BE_READ_WITHIN));
    }
}
