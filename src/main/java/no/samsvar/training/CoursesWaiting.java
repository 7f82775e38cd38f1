package no.samsvar.training;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Members;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.WaitingSource;
import org.springframework.stereotype.Component;

/** Reminds people of what they are to learn (TRN-02). */
@Component
class CoursesWaiting implements WaitingSource {

    private static final int A_WEEK = 7;

    private final Courses courses;
    private final Members members;
    private final Clock clock;

    CoursesWaiting(Courses courses, Members members, Clock clock) {
        this.courses = courses;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public List<LocalDate> deadlines() {
        return learns()
                ? courses.mine().stream()
                        .filter(need -> need.standing() != Standing.DONE)
                        .map(need -> requireNonNullElse(need.again(), inAWeek()))
                        .toList()
                : List.of();
    }

    private boolean learns() {
        var me = Scope.currentPerson();
        return members.all().stream()
                .filter(member -> member.id().equals(me))
                .flatMap(member -> member.roles().stream())
                .anyMatch(role -> role.permissions().contains(Permission.COURSE_DO));
    }

    /** What has no day of its own is due a week after each Monday, so that it is told weekly. */
    private LocalDate inAWeek() {
        return LocalDate.now(clock)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusDays(A_WEEK);
    }

    @Override
    public boolean asksMany(EntryChanged changed) {
        return changed.kind().equals(TrainingKinds.COURSE.name());
    }
}
