package no.samsvar.setup.next;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Lists;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import no.samsvar.setup.guide.Guide;
import no.samsvar.setup.guide.Guides;
import no.samsvar.supplier.SupplierKinds;
import org.springframework.stereotype.Component;

/** Leads whoever manages the enterprise on with its first start, and to what follows it. */
@Component
class StartToday implements TodaySource {

    /** Where the guide goes on where somebody left it. */
    static final String START = "/start";

    private static final int MINUTES = 15;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Guides guides;
    private final NextThings next;
    private final Lists lists;
    private final Clock clock;

    StartToday(Guides guides, NextThings next, Lists lists, Clock clock) {
        this.guides = guides;
        this.next = next;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        if (!Permissions.has(Permission.ORGANISATION_WRITE)) {
            return List.of();
        }
        return guides.find()
                .map(guide -> guide.done().isPresent() ? next.left() : List.of(goOn(guide)))
                .orElse(List.of());
    }

    /** Who has nothing yet is led there. */
    @Override
    public Optional<TodayItem> next() {
        return Permissions.has(Permission.ORGANISATION_WRITE) && nothingYet()
                ? Optional.of(item("start.today.begin", clock.instant().plus(A_WEEK)))
                : Optional.empty();
    }

    private boolean nothingYet() {
        return guides.find().isEmpty()
                && lists.count(SupplierKinds.SYSTEM, Map.of()) == 0
                && lists.count(ProcessingKinds.PROCESSING, Map.of()) == 0;
    }

    private static TodayItem goOn(Guide guide) {
        return item("start.today.go-on", guide.begunAt());
    }

    private static TodayItem item(String key, Instant due) {
        return new TodayItem(key, List.of(), START, MINUTES, due);
    }
}
