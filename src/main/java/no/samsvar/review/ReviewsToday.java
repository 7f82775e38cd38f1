package no.samsvar.review;

import static no.samsvar.review.ReviewKinds.REVIEW;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** When to meet, what to approve, and what to read. */
@Component
class ReviewsToday implements TodaySource {

    private static final int MINUTES_TO_PLAN = 5;
    private static final int MINUTES_TO_MEET = 60;
    private static final int MINUTES_TO_APPROVE = 15;
    private static final int MINUTES_TO_READ = 10;
    private static final Duration TIME_TO_APPROVE = Duration.ofDays(14);
    private static final int DAYS_TO_READ = 14;

    private static final String NEW = REVIEW.path() + "/new";
    private static final String PLANNED = REVIEW.path() + "?f.status=" + ReviewKinds.PLANNED;

    private final Reviews reviews;
    private final Readings readings;
    private final Clock clock;

    ReviewsToday(Reviews reviews, Readings readings, Clock clock) {
        this.reviews = reviews;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.REVIEW_WRITE)) {
            meet(items);
        }
        if (Permissions.has(Permission.REVIEW_APPROVE)) {
            for (var id : reviews.toApprove()) {
                items.add(
                        new TodayItem(
                                "review.today.approve",
                                List.of(),
                                REVIEW.path(id),
                                MINUTES_TO_APPROVE,
                                clock.instant().plus(TIME_TO_APPROVE)));
            }
        }
        if (Permissions.has(Permission.REVIEW_READ)) {
            for (var one : readings.waiting()) {
                items.add(
                        item(
                                "review.today.read",
                                List.of(one.title()),
                                ReviewKinds.minutes(one.id()),
                                MINUTES_TO_READ,
                                one.approvedOn().plusDays(DAYS_TO_READ)));
            }
        }
        return items;
    }

    private void meet(List<TodayItem> items) {
        var due = reviews.due();
        switch (due.why()) {
            case NOTHING -> {}
            case PLANNED ->
                    items.add(
                            item(
                                    "review.today.planned",
                                    List.of(),
                                    PLANNED,
                                    MINUTES_TO_MEET,
                                    due.on()));
            case YEAR_PASSED ->
                    items.add(item("review.today.year", List.of(), NEW, MINUTES_TO_PLAN, due.on()));
            case SERIOUS_EVENT ->
                    items.add(
                            item("review.today.event", List.of(), NEW, MINUTES_TO_PLAN, due.on()));
        }
    }

    private static TodayItem item(
            String key, List<Object> arguments, String href, int minutes, LocalDate due) {
        var at = due.atStartOfDay(Time.OSLO).toInstant();
        return new TodayItem(key, arguments, href, minutes, at);
    }
}
