package no.samsvar.register;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.platform.Time;
import org.springframework.stereotype.Component;

/** The reader's own entries that are to be looked at again soon, or should have been. */
@Component
class EntriesToday implements TodaySource {

    private static final int DAYS_AHEAD = 14;
    private static final int MINUTES = 5;

    private final EntryRepository entries;
    private final RegisterKinds kinds;
    private final Clock clock;

    EntriesToday(EntryRepository entries, RegisterKinds kinds, Clock clock) {
        this.entries = entries;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        return entries.mineToReview(LocalDate.now(clock).plusDays(DAYS_AHEAD)).stream()
                .map(this::item)
                .toList();
    }

    private TodayItem item(Entry entry) {
        var due = requireNonNull(entry.reviewOn()).atStartOfDay(Time.OSLO);
        return new TodayItem(
                "register.today.review",
                List.of(entry.number(), entry.title()),
                kinds.named(entry.kind()).path(entry.id()),
                MINUTES,
                due.toInstant());
    }
}
