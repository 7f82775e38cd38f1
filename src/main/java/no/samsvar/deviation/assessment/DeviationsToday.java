package no.samsvar.deviation.assessment;

import java.util.List;
import java.util.Objects;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Entry;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** The clocks that run, for whoever handles deviations. */
@Component
class DeviationsToday implements TodaySource {

    private static final int MINUTES = 15;

    private final Standing standing;

    DeviationsToday(Standing standing) {
        this.standing = standing;
    }

    @Override
    public List<TodayItem> items() {
        return Permissions.has(Permission.DEVIATION_HANDLE)
                ? standing.due().stream().map(DeviationsToday::item).toList()
                : List.of();
    }

    private static TodayItem item(Entry entry) {
        var due = Objects.requireNonNull(entry.dueAt());
        return new TodayItem(
                "deviation.today",
                List.of(entry.number(), entry.title(), due),
                DeviationRegister.KIND.path(entry.id()),
                MINUTES,
                due);
    }
}
