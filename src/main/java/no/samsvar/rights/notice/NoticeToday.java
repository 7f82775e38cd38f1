package no.samsvar.rights.notice;

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
import org.jspecify.annotations.Nullable;
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

    /** What a record that has not been touched since said last; kept by this instance alone. */
    private final Map<OrganisationId, Judged> judged = new ConcurrentHashMap<>();

    NoticeToday(Editions editions, Notices notices, Activities activities) {
        this.editions = editions;
        this.notices = notices;
        this.activities = activities;
    }

    private record Judged(Mark mark, Instant changed, Standing standing) {}

    @Override
    public List<TodayItem> items() {
        return Permissions.has(Permission.NOTICE_APPROVE) && editions.mark().edition() > 0
                ? judged()
                        .filter(one -> one.standing == Standing.OUT_OF_DATE)
                        .map(one -> item("notice.today.out-of-date", one.changed))
                        .stream()
                        .toList()
                : List.of();
    }

    @Override
    public Optional<TodayItem> next() {
        return Permissions.has(Permission.NOTICE_APPROVE)
                ? judged().filter(one -> one.standing == Standing.UNPUBLISHED)
                        .map(one -> item("notice.today.unpublished", one.changed))
                : Optional.empty();
    }

    private static TodayItem item(String key, Instant since) {
        return new TodayItem(key, List.of(), NOTICE, MINUTES, since.plus(TIME));
    }

    /** Empty as long as the record is blank. */
    private Optional<Judged> judged() {
        var mark = editions.mark();
        return activities
                .changed()
                .map(
                        changed ->
                                judged.compute(
                                        Scope.currentOrganisation(),
                                        (_, known) -> known(known, mark, changed)));
    }

    private Judged known(@Nullable Judged known, Mark mark, Instant changed) {
        return known != null && known.mark.equals(mark) && known.changed.equals(changed)
                ? known
                : new Judged(mark, changed, editions.standing(notices.facts()));
    }
}
