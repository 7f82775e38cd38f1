package no.samsvar.deviation.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** The documents that the reader is to write because a routine is missing. */
@Component
class WritingToday implements TodaySource {

    private static final int MINUTES = 30;
    private static final int DAYS = 14;

    private final StandingRepository standing;
    private final Clock clock;

    WritingToday(StandingRepository standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        return Permissions.has(Permission.DEVIATION_READ)
                ? standing.mineToWrite().stream().map(this::item).toList()
                : List.of();
    }

    private TodayItem item(ToWrite document) {
        return new TodayItem(
                "deviation.today.write",
                List.of(document.document(), document.number()),
                DeviationRegister.KIND.path(new EntryId(document.id())),
                MINUTES,
                due(document));
    }

    private Instant due(ToWrite document) {
        return document.due() == null
                ? clock.instant().plus(Duration.ofDays(DAYS))
                : document.due().atStartOfDay(Time.OSLO).toInstant();
    }
}
