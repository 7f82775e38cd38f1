package no.samsvar.training.web;

import static no.samsvar.training.TrainingKinds.COURSE;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.organisation.Units;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.web.Reader;
import no.samsvar.training.CheckForm;
import no.samsvar.training.CompetenceNeed;
import no.samsvar.training.Courses;
import no.samsvar.training.GapRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of training show. */
@Service
@Transactional(readOnly = true)
class CoursePages {

    private final Courses courses;
    private final Register register;
    private final Units units;
    private final ChoiceLists lists;
    private final Reader reader;

    CoursePages(Courses courses, Register register, Units units, ChoiceLists lists, Reader reader) {
        this.courses = courses;
        this.register = register;
        this.units = units;
        this.lists = lists;
        this.reader = reader;
    }

    CourseView step(String key, EntryId id, Form<?> form) {
        var stored = register.find(COURSE, id);
        return new CourseView(key, stored, form, lists.of(form.declaration().type()));
    }

    CompletionsView completions(EntryId id) {
        var stored = register.find(COURSE, id);
        boolean write = Permissions.has(Permission.COURSE_WRITE);
        var me = Scope.currentPerson();
        var needs =
                (write ? courses.all() : courses.mine())
                        .stream().filter(need -> need.course().equals(id)).toList();
        return new CompletionsView(
                stored,
                needs.stream().filter(need -> need.person().equals(me)).findFirst(),
                write ? needs.stream().filter(need -> need.standing().gap()).toList() : List.of(),
                write ? courses.completions(id) : List.of(),
                write);
    }

    List<CompetenceNeed> mine() {
        return courses.mine();
    }

    GapsView gaps(Form<CheckForm> form) {
        var gaps = courses.gaps();
        var words = reader.peoplesWords();
        var ofUnits = new ArrayList<GapRow>();
        units.all().forEach(unit -> ofUnits.add(gaps.ofUnit(unit.id().value(), unit.name())));
        var ofRoles = gaps.held().stream().map(role -> gaps.ofRole(role, words.one(role))).toList();
        var ofSystems =
                register.names(gaps.systems()).stream()
                        .map(system -> gaps.ofSystem(system.id(), system.name()))
                        .toList();
        return new GapsView(
                List.of(
                        new GapsView.Part("course.gaps.course", gaps.byCourse()),
                        new GapsView.Part("course.gaps.role", needing(ofRoles)),
                        new GapsView.Part("course.gaps.unit", needing(ofUnits)),
                        new GapsView.Part("course.gaps.system", ofSystems)),
                courses.lastCheck(),
                form,
                words);
    }

    private static List<GapRow> needing(List<GapRow> rows) {
        return rows.stream().filter(row -> row.needs() > 0).toList();
    }
}
