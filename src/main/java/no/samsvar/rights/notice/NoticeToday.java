package no.samsvar.rights.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.processing.Activities;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** Says to whoever approves the notice that the record says something else by now. */
@Component
class NoticeToday implements TodaySource {

    private static final String NOTICE = "/notice";
    private static final int MINUTES = 10;
    private static final Duration TIME = Duration.ofDays(14);

    private final Editions editions;
    private final Notices notices;
    private final Activities activities;
    private final Clock clock;

    /** What a record that has not been touched since said last; kept by this instance alone. */
    private final Map<OrganisationId, Judged> judged = new ConcurrentHashMap<>();

    NoticeToday(Editions editions, Notices notices, Activities activities, Clock clock) {
        this.editions = editions;
        this.notices = notices;
        this.activities = activities;
        this.clock = clock;
    }

    private record Judged(Mark mark, Instant changed, Standing standing) {}

    @Override
    public List<TodayItem> items() {
        return Permissions.has(Permission.NOTICE_APPROVE)
                        && editions.mark().edition() > 0
                        && standing() == Standing.OUT_OF_DATE
                ? List.of(item("notice.today.out-of-date"))
                : List.of();
    }

    @Override
    public Optional<TodayItem> next() {
        return Permissions.has(Permission.NOTICE_APPROVE) && standing() == Standing.UNPUBLISHED
                ? Optional.of(item("notice.today.unpublished"))
                : Optional.empty();
    }

    private TodayItem item(String key) {
        return new TodayItem(key, List.of(), NOTICE, MINUTES, clock.instant().plus(TIME));
    }

    private Standing standing() {
        var changed = activities.changed();
        if (changed.isEmpty()) {
            return Standing.NOT_NEEDED;
        }
        var mark = editions.mark();
        var here = Scope.currentOrganisation();
        var known = judged.get(here);
        if (known == null || !known.mark.equals(mark) || !known.changed.equals(changed.get())) {
            known = new Judged(mark, changed.get(), editions.standing(notices.facts()));
            judged.put(here, known);
        }
        return known.standing;
    }
}
