package no.samsvar.rights.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** What people wait for an answer to, and what of an answered case is still to be shown. */
@Component
class RequestsToday implements TodaySource {

    private static final int MINUTES = 30;
    private static final int MINUTES_TO_READ = 5;
    private static final Duration READ_WITHIN = Duration.ofDays(1);
    private static final Duration CLOSED_WITHIN = Duration.ofDays(60);

    private static final String OPEN =
            RequestKinds.REQUEST.path()
                    + "?f.status="
                    + RequestKinds.RECEIVED
                    + "&f.status="
                    + RequestKinds.IN_PROGRESS
                    + "&sort=due";

    private final Requests requests;

    RequestsToday(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<TodayItem> items() {
        if (!Permissions.has(Permission.REQUEST_WRITE)) {
            return List.of();
        }
        var items = new ArrayList<TodayItem>();
        requests.waiting().forEach(one -> items.add(item(one)));
        requests.unproven().forEach(one -> items.add(unproven(one)));
        return items;
    }

    private static TodayItem item(Stored<RequestFields> one) {
        var entry = one.entry();
        return entry.status().equals(RequestKinds.RECEIVED)
                ? item("unread", entry, MINUTES_TO_READ, entry.createdAt().plus(READ_WITHIN))
                : item("answer", entry, MINUTES, day(one.fields().term().safe()));
    }

    private static TodayItem unproven(Stored<RequestFields> one) {
        var entry = one.entry();
        return item("unproven", entry, MINUTES, entry.changedAt().plus(CLOSED_WITHIN));
    }

    /** A moment of the day itself: Today says which day something is due. */
    private static Instant day(LocalDate day) {
        return day.atStartOfDay(Time.OSLO).toInstant();
    }

    private static TodayItem item(String what, Entry entry, int minutes, Instant due) {
        return new TodayItem(
                "request.today." + what,
                List.of(entry.number(), entry.title()),
                RequestKinds.REQUEST.path(entry.id()),
                minutes,
                due);
    }

    @Override
    public List<TodayFigure> figures() {
        if (!Permissions.has(Permission.REQUEST_READ)) {
            return List.of();
        }
        var waiting = requests.waiting();
        var today = Time.today();
        int late = (int) waiting.stream().filter(it -> it.fields().term().over(today)).count();
        return List.of(
                new TodayFigure("request.figure.open", waiting.size(), OPEN),
                new TodayFigure("request.figure.late", late, OPEN + "&f.due=&f.due=" + today));
    }
}
