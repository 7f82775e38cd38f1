package no.samsvar.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.EntryId;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** Points to look at again, and noes that nobody has approved to stand. */
@Component
class ChecklistsToday implements TodaySource {

    private static final int MINUTES_A_POINT = 2;
    private static final Duration TIME_TO_LOOK = Duration.ofDays(30);
    private static final Duration TIME_TO_APPROVE = Duration.ofDays(14);

    private final LooksAgain waiting;

    ChecklistsToday(LooksAgain waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.CHECKLIST_WRITE)) {
            for (var one : waiting.again()) {
                items.add(
                        new TodayItem(
                                "checklist.today.again",
                                List.of(one.count(), one.title()),
                                showing(one.checklist(), Show.AGAIN),
                                one.count() * MINUTES_A_POINT,
                                one.since().plus(TIME_TO_LOOK)));
            }
        }
        if (Permissions.has(Permission.CHECKLIST_APPROVE)) {
            for (var one : waiting.unapproved()) {
                items.add(
                        new TodayItem(
                                "checklist.today.unapproved",
                                List.of(one.count(), one.title()),
                                showing(one.checklist(), Show.AWAITING),
                                one.count() * MINUTES_A_POINT,
                                one.since().plus(TIME_TO_APPROVE)));
            }
        }
        return items;
    }

    @Override
    public List<TodayFigure> figures() {
        if (!Permissions.has(Permission.CHECKLIST_READ)) {
            return List.of();
        }
        var lists = waiting.unapproved();
        int unapproved = lists.stream().mapToInt(it -> it.count()).sum();
        var href =
                lists.size() == 1
                        ? showing(lists.getFirst().checklist(), Show.AWAITING)
                        : ChecklistKinds.CHECKLIST.path() + "?f.status=" + ChecklistKinds.ACTIVE;
        return List.of(new TodayFigure("checklist.figure.unapproved", unapproved, href));
    }

    private static String showing(EntryId checklist, Show show) {
        return ChecklistKinds.walk(checklist) + "?show=" + show;
    }
}
