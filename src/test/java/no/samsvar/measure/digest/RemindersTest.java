package no.samsvar.measure.digest;

import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static no.samsvar.training.TrainingKinds.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.Readings;
import no.samsvar.routine.RoutineExamples;
import no.samsvar.routine.Routines;
import no.samsvar.training.CourseExamples;
import no.samsvar.training.Courses;
import no.samsvar.training.DoneForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has something to read or to learn is reminded, like who has something to do. */
class RemindersTest implements SamsvarTest {

    static final LocalDate MONDAY =
            LocalDate.now(Time.OSLO).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Autowired Digests digests;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Routines routines;
    @Autowired Readings readings;
    @Autowired Courses courses;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;
    @Autowired NewId ids;

    EntryId approvedRoutine(Someone lena) {
        var id = new EntryId(ids.next());
        return examples.access(lena)
                .call(
                        () -> {
                            var fields = RoutineExamples.saying("Lås skjermen");
                            register.create(ROUTINE, id, fields, EntryFields.NONE);
                            routines.approve(id, 0, new ApprovalForm(null, null));
                            return id;
                        });
    }

    EntryId course(Someone lena) {
        return examples.access(lena)
                .call(
                        () ->
                                register.create(
                                        COURSE,
                                        new EntryId(ids.next()),
                                        CourseExamples.yearly("Hva kan sies til hvem?"),
                                        EntryFields.NONE));
    }

    static Instant seven(LocalDate day) {
        return day.atTime(7, 0).atZone(Time.OSLO).toInstant();
    }

    Optional<Instant> look(Someone who, LocalDate day) {
        return Time.at(seven(day), () -> digests.look(who.organisation(), who.id()));
    }

    int mails(Someone who) {
        return work.read(
                who.scope(),
                () ->
                        db.sql("select count(*) from mail where kind = ?")
                                .param(Digests.MAIL)
                                .query(Integer.class)
                                .single());
    }

    int jobs(String instance) {
        return db.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(instance)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoHasBeenAskedToReadIsRemindedUntilTheyHave() {
        var lena = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, lena);
        var id = approvedRoutine(lena);
        assertThat(look(eva, MONDAY)).isPresent();
        assertThat(mails(eva)).isEqualTo(1);
        eva.scope().run(() -> readings.read(id, 1));
        assertThat(look(eva, MONDAY.plusWeeks(1))).isEmpty();
        assertThat(mails(eva)).isEqualTo(1);
    }

    @Test
    void whoHasSomethingToLearnIsRemindedWeeklyUntilTheyHave() {
        var maja = examples.manager();
        var id = course(maja);
        look(maja, MONDAY);
        look(maja, MONDAY.plusDays(1));
        look(maja, MONDAY.plusDays(3));
        assertThat(mails(maja)).isEqualTo(1);
        look(maja, MONDAY.plusWeeks(1));
        assertThat(mails(maja)).isEqualTo(2);
        maja.scope().run(() -> courses.done(id, new DoneForm(LocalDate.now(Time.OSLO))));
        assertThat(look(maja, MONDAY.plusWeeks(2))).isEmpty();
    }

    @Test
    void anAuditorIsNotRemindedOfWhatOthersAreToLearn() {
        var maja = examples.manager();
        var auditor = examples.with(Role.AUDITOR, maja);
        course(maja);
        assertThat(look(auditor, MONDAY)).isEmpty();
    }

    @Test
    void everybodyIsLookedAtOnceSomethingAsksMany() {
        var lena = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, lena);
        var house = lena.organisation().value().toString();
        assertThat(jobs(house)).isZero();
        approvedRoutine(lena);
        assertThat(jobs(house)).isEqualTo(1);
        assertThat(jobs(house + "/" + eva.id().value())).isZero();
        assertThat(Time.at(seven(MONDAY), () -> digests.lookAtEverybody(lena.organisation())))
                .isEqualTo(seven(MONDAY.plusWeeks(1)));
        assertThat(jobs(house + "/" + eva.id().value())).isEqualTo(1);
    }
}
