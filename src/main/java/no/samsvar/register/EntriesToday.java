package no.samsvar.register;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.Scope;
import org.springframework.stereotype.Component;

/** The reader's own entries that are to be looked at again soon, or should have been. */
@Component
class EntriesToday implements TodaySource {

    private static final int DAYS_AHEAD = 14;
    private static final int YEARS_AHEAD = 10;
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

    @Override
    public boolean ofTheWhole() {
        return false;
    }

    /** The reader's own, register by register. */
    @Override
    public List<TodayFigure> figures() {
        var me = Scope.currentPerson().value();
        return entries.mine().entrySet().stream()
                .filter(one -> Permissions.has(kinds.named(one.getKey()).read()))
                .map(
                        one ->
                                new TodayFigure(
                                        one.getKey() + ".title",
                                        one.getValue(),
                                        kinds.named(one.getKey()).path() + "?f.owner=" + me))
                .toList();
    }

    @Override
    public Optional<TodayItem> next() {
        return entries.mineToReview(LocalDate.now(clock).plusYears(YEARS_AHEAD)).stream()
                .findFirst()
                .map(this::item);
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
