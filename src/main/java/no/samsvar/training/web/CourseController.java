package no.samsvar.training.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.training.AttendanceForm;
import no.samsvar.training.CheckForm;
import no.samsvar.training.Courses;
import no.samsvar.training.DoneForm;
import no.samsvar.training.TrainingKinds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What one needs to learn, that it is learnt, and who lacks what. */
@Controller
class CourseController {

    private final Courses courses;
    private final CoursePages pages;
    private final Templates templates;
    private final Clock clock;

    CourseController(Courses courses, CoursePages pages, Templates templates, Clock clock) {
        this.courses = courses;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(TrainingKinds.MINE)
    @Requires(Permission.COURSE_READ)
    View mine() {
        return Page.of(templates.trainingMine(pages.mine()));
    }

    @GetMapping("/courses/{id}/done")
    @Requires(Permission.COURSE_DO)
    View done(@PathVariable EntryId id) {
        return step("course.done", id, Form.of(new DoneForm(LocalDate.now(clock))), HttpStatus.OK);
    }

    @PostMapping("/courses/{id}/done")
    @Requires(Permission.COURSE_DO)
    View done(@PathVariable EntryId id, HttpServletRequest request) {
        var form = Form.read(DoneForm.class, typed(request));
        if (!form.valid()) {
            return step("course.done", id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            courses.done(id, form.value());
            return new RedirectView(TrainingKinds.MINE);
        } catch (RuleBroken broken) {
            var told = form.with("doneOn", broken.code());
            return step("course.done", id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/courses/{id}/attendance")
    @Requires(Permission.COURSE_WRITE)
    View attendance(@PathVariable EntryId id) {
        return step("course.attendance", id, Form.blank(AttendanceForm.class), HttpStatus.OK);
    }

    @PostMapping("/courses/{id}/attendance")
    @Requires(Permission.COURSE_WRITE)
    View attendance(@PathVariable EntryId id, HttpServletRequest request) {
        var form = Form.read(AttendanceForm.class, typed(request));
        if (!form.valid()) {
            return step("course.attendance", id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            courses.attended(id, form.value());
            return new RedirectView(TrainingKinds.COURSE.path(id));
        } catch (RuleBroken broken) {
            var told = form.with("doneOn", broken.code());
            return step("course.attendance", id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View step(String key, EntryId id, Form<?> form, HttpStatus status) {
        return Page.of(templates.trainingStep(pages.step(key, id, form)), status);
    }

    @GetMapping(TrainingKinds.GAPS)
    @Requires(Permission.COURSE_WRITE)
    View gaps() {
        return Page.of(templates.trainingGaps(pages.gaps(Form.blank(CheckForm.class))));
    }

    @PostMapping("/courses/check")
    @Requires(Permission.COURSE_WRITE)
    View check(HttpServletRequest request) {
        var form = Form.read(CheckForm.class, typed(request));
        if (!form.valid()) {
            return Page.of(
                    templates.trainingGaps(pages.gaps(form)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        courses.check(form.value());
        return new RedirectView(TrainingKinds.GAPS);
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
