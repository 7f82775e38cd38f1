package no.samsvar.training;

import static no.samsvar.training.TrainingKinds.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.TodayItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CoursesTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Courses courses;
    @Autowired CoursesToday today;
    @Autowired Authorisations authorisations;
    @Autowired TransactionTemplate transactions;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void aClinicWithAnEmployee() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
    }

    <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(() -> transactions.execute(_ -> work.get()));
    }

    void run(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    EntryId course(CourseFields fields) {
        return as(
                lena,
                () -> register.create(COURSE, new EntryId(ids.next()), fields, EntryFields.NONE));
    }

    List<Standing> mine(Someone who) {
        return as(who, () -> courses.mine()).stream().map(CompetenceNeed::standing).toList();
    }

    List<String> todays(Someone who) {
        return as(who, () -> today.items()).stream().map(TodayItem::key).toList();
    }

    @Test
    @Requirement("TRN-02")
    void thePlanOfARoleIsShownUntilWhoeverHasTheRoleSaysItIsDone() {
        var fields = CourseExamples.of("Taushet", Audience.ROLES, Set.of(Role.EMPLOYEE));
        var id = course(fields);
        assertThat(mine(lena)).isEmpty();
        assertThat(mine(eva)).containsExactly(Standing.NEVER);
        assertThat(todays(eva)).containsExactly("course.today");
        run(eva, () -> courses.done(id, new DoneForm(TODAY)));
        assertThat(mine(eva)).containsExactly(Standing.DONE);
        assertThat(todays(eva)).isEmpty();
        assertThat(as(lena, () -> courses.completions(id)))
                .extracting(Completion::personId, Completion::doneOn)
                .containsExactly(tuple(eva.id(), TODAY));
    }

    @Test
    void whatWasLearntLongAgoIsToBeRepeated() {
        var id = course(CourseExamples.yearly("Taushet"));
        run(eva, () -> courses.done(id, new DoneForm(TODAY.minusYears(1).minusDays(1))));
        assertThat(mine(eva)).containsExactly(Standing.OVERDUE);
        run(eva, () -> courses.done(id, new DoneForm(TODAY)));
        assertThat(mine(eva)).containsExactly(Standing.DONE);
    }

    @Test
    void aWholeMeetingsAttendanceIsNotedAtOnce() {
        var id = course(CourseExamples.yearly("Falske e-poster"));
        var people = Set.of(lena.id().value(), eva.id().value());
        run(lena, () -> courses.attended(id, new AttendanceForm(TODAY, people)));
        assertThat(as(lena, () -> courses.all()))
                .extracting(CompetenceNeed::standing)
                .containsOnly(Standing.DONE);
        var stranger = new AttendanceForm(TODAY, Set.of(UUID.randomUUID()));
        assertThatThrownBy(() -> run(lena, () -> courses.attended(id, stranger)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingIsDoneBeforeItsDay() {
        var id = course(CourseExamples.yearly("Taushet"));
        assertThatThrownBy(() -> run(eva, () -> courses.done(id, new DoneForm(TODAY.plusDays(1)))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoLeavesNeedsNothingMoreButWhatTheyLearntIsKept() {
        var id = course(CourseExamples.yearly("Taushet"));
        run(eva, () -> courses.done(id, new DoneForm(TODAY)));
        run(lena, () -> authorisations.end(eva.authorisation()));
        assertThat(as(lena, () -> courses.all()))
                .extracting(CompetenceNeed::person)
                .containsExactly(lena.id());
        assertThat(as(lena, () -> courses.completions(id)))
                .extracting(Completion::personId)
                .containsExactly(eva.id());
    }

    @Test
    @Requirement("TRN-03")
    void onceAYearSomebodyIsAskedToGoThroughWhatEachRoleNeeds() {
        var id = course(CourseExamples.of("Taushet", Audience.ROLES, Set.of(Role.EMPLOYEE)));
        assertThat(todays(lena)).containsExactly("course.today.check");
        assertThat(as(lena, () -> courses.gaps()).ofRole(Role.EMPLOYEE, "Ansatt").gaps())
                .extracting(CompetenceNeed::way, CompetenceNeed::course)
                .containsExactly(tuple(Way.SELF_STUDY, id));
        run(lena, () -> courses.check(new CheckForm("Nye må lære om sperring")));
        assertThat(todays(lena)).isEmpty();
        assertThat(as(lena, () -> courses.lastCheck()).orElseThrow().found())
                .isEqualTo("Nye må lære om sperring");
    }
}
