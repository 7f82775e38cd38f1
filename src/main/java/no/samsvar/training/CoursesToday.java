package no.samsvar.training;

import static java.util.Objects.requireNonNullElse;
import static no.samsvar.training.TrainingKinds.GAPS;
import static no.samsvar.training.TrainingKinds.MINE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** What the reader should learn now, and once a year whether the needs are the right ones. */
@Component
class CoursesToday implements TodaySource {

    private static final int CHECK_MINUTES = 20;
    private static final int DAYS_TO_LEARN = 30;
    private static final int DAYS_AHEAD = 30;
    private static final Duration YEAR = Duration.ofDays(365);

    private final Courses courses;
    private final Clock clock;

    CoursesToday(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.COURSE_DO)) {
            toLearn(items);
        }
        if (Permissions.has(Permission.COURSE_WRITE)) {
            toCheck(items);
        }
        return items;
    }

    private void toLearn(List<TodayItem> items) {
        var waiting =
                courses.mine().stream()
                        .filter(need -> need.standing() != Standing.DONE)
                        .sorted(Comparator.comparing(this::due))
                        .toList();
        if (!waiting.isEmpty()) {
            var first = waiting.getFirst();
            int minutes =
                    waiting.stream()
                            .mapToInt(
                                    it -> requireNonNullElse(it.minutes(), CompetenceNeed.UNKNOWN))
                            .sum();
            items.add(
                    new TodayItem(
                            "course.today",
                            List.of(waiting.size(), first.title()),
                            MINE,
                            minutes,
                            due(first)));
        }
    }

    private Instant due(CompetenceNeed need) {
        var day = requireNonNullElse(need.again(), LocalDate.now(clock).plusDays(DAYS_TO_LEARN));
        return day.atStartOfDay(Time.OSLO).toInstant();
    }

    private void toCheck(List<TodayItem> items) {
        if (courses.all().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var due = courses.lastCheck().map(check -> check.checkedAt().plus(YEAR)).orElse(now);
        if (due.isBefore(now.plus(Duration.ofDays(DAYS_AHEAD)))) {
            items.add(new TodayItem("course.today.check", List.of(), GAPS, CHECK_MINUTES, due));
        }
    }

    @Override
    public List<TodayFigure> figures() {
        if (!Permissions.has(Permission.COURSE_WRITE)) {
            return List.of();
        }
        int gaps = (int) courses.all().stream().filter(need -> need.standing().gap()).count();
        return List.of(new TodayFigure("course.figure.gaps", gaps, GAPS));
    }
}
