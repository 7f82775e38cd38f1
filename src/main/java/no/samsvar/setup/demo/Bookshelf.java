package no.samsvar.setup.demo;

import static no.samsvar.delegation.CompetenceKinds.COMPETENCE;
import static no.samsvar.delegation.DelegationKinds.DELEGATION;
import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static no.samsvar.training.TrainingKinds.COURSE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.Readings;
import no.samsvar.routine.Routines;
import no.samsvar.routine.TextForm;
import no.samsvar.setup.filling.Part;
import no.samsvar.training.AttendanceForm;
import no.samsvar.training.CheckForm;
import no.samsvar.training.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the routines of an enterprise of the examples, has them approved and read, teaches, and
 * says who knows what.
 */
@Component
class Bookshelf {

    private final Registers registers;
    private final Register register;
    private final Routines routines;
    private final Readings readings;
    private final Courses courses;

    Bookshelf(
            Registers registers,
            Register register,
            Routines routines,
            Readings readings,
            Courses courses) {
        this.registers = registers;
        this.register = register;
        this.routines = routines;
        this.readings = readings;
        this.courses = courses;
    }

    void fill(Stage stage) {
        var told = stage.read("routines");
        var start = stage.moments().at(told.text("when"));
        var actor = stage.actor(told.text("by"));
        for (var kind : List.of(ROUTINE, COURSE, DELEGATION, COMPETENCE)) {
            actor.at(
                    start,
                    () -> registers.store(stage, kind, told.parts(kind.name()), actor, start));
        }
        for (var routine : told.parts(ROUTINE.name())) {
            approve(stage, routine, told.list("readers"));
        }
        for (var course : told.parts(COURSE.name())) {
            teach(stage, course, actor);
        }
        var checked = stage.moments().at(told.text("checked"));
        actor.at(checked, () -> courses.check(new CheckForm(told.text("found"))));
    }

    private void approve(Stage stage, Part routine, List<String> readers) {
        var id = new EntryId(stage.names().id("routine", routine.part("fields").text("title")));
        approve(stage, id, routine, null, readers);
        for (var change : routine.parts("changed")) {
            var at = stage.moments().at(change.text("when"));
            var text = new TextForm(change.text("text"));
            stage.actor(change.text("by"))
                    .at(at, () -> routines.replaceText(id, version(id), text));
            approve(stage, id, change, change.text("changes"), readers);
        }
    }

    private void approve(
            Stage stage, EntryId id, Part told, @Nullable String changes, List<String> readers) {
        var at = stage.moments().at(told.text("when"));
        stage.actor(told.text("by"))
                .at(
                        at.plusSeconds(600),
                        () -> routines.approve(id, version(id), new ApprovalForm(changes, null)));
        int days = 1;
        for (var reader : readers) {
            var moment = Moments.after(at, days++ + "d");
            stage.actor(reader).at(moment, () -> read(id));
        }
    }

    /** Whoever is asked to reads it. */
    private void read(EntryId id) {
        if (readings.toRead().stream().anyMatch(title -> title.id().equals(id))) {
            readings.read(id, newest(id));
        }
    }

    private void teach(Stage stage, Part course, Actor actor) {
        var id = new EntryId(stage.names().id("course", course.part("fields").text("title")));
        var held = stage.moments().at(course.text("held"));
        Set<UUID> people =
                course.list("people").stream()
                        .map(name -> stage.names().id("people", name))
                        .collect(Collectors.toSet());
        actor.at(held, () -> courses.attended(id, new AttendanceForm(day(held), people)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.OSLO);
    }

    private int version(EntryId id) {
        return register.entry(id).version();
    }

    private int newest(EntryId id) {
        return routines.versions(id).getFirst().number();
    }
}
