package no.samsvar.training.web;

import static no.samsvar.training.TrainingKinds.COURSE;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.training.AttendanceForm;
import no.samsvar.training.CheckForm;
import no.samsvar.training.CompetenceNeed;
import no.samsvar.training.Completion;
import no.samsvar.training.Courses;
import no.samsvar.training.DoneForm;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who needs to learn what, and who has, for programs. */
@RestController
class CourseApi {

    private static final String ALL = "/api/v1/courses";
    private static final String ONE = ALL + "/{id}";

    private final Courses courses;
    private final Register register;
    private final Replies replies;

    CourseApi(Courses courses, Register register, Replies replies) {
        this.courses = courses;
        this.register = register;
        this.replies = replies;
    }

    @GetMapping(ALL + "/mine")
    @Requires(Permission.COURSE_READ)
    Reply<List<CompetenceNeed>> mine() {
        return replies.tell(courses.mine());
    }

    @GetMapping(ALL + "/needs")
    @Requires(Permission.COURSE_WRITE)
    Reply<List<CompetenceNeed>> needs() {
        return replies.tell(courses.all());
    }

    @GetMapping(ONE + "/completions")
    @Requires(Permission.COURSE_WRITE)
    Reply<List<Completion>> completions(@PathVariable EntryId id) {
        return replies.tell(courses.completions(id));
    }

    @PostMapping(ONE + "/done")
    @Requires(Permission.COURSE_DO)
    Reply<Void> done(@PathVariable EntryId id, Sent<DoneForm> sent) {
        register.find(COURSE, id);
        var form = sent.value();
        return replies.done(() -> courses.done(id, form));
    }

    @PostMapping(ONE + "/attendance")
    @Requires(Permission.COURSE_WRITE)
    Reply<Void> attendance(@PathVariable EntryId id, Sent<AttendanceForm> sent) {
        register.find(COURSE, id);
        var form = sent.value();
        return replies.done(() -> courses.attended(id, form));
    }

    @PostMapping(ALL + "/check")
    @Requires(Permission.COURSE_WRITE)
    Reply<Void> check(Sent<CheckForm> sent) {
        var form = sent.value();
        return replies.done(() -> courses.check(form));
    }
}
