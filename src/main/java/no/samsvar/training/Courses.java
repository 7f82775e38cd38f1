package no.samsvar.training;

import static no.samsvar.training.TrainingKinds.ACTIVE;
import static no.samsvar.training.TrainingKinds.COURSE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Placements;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who needs to know what, who has learnt it, and who has not. */
@Service
@Transactional(readOnly = true)
public class Courses {

    private final CourseRepository courses;
    private final Register register;
    private final Members members;
    private final Placements placements;
    private final NewId ids;
    private final Clock clock;

    Courses(
            CourseRepository courses,
            Register register,
            Members members,
            Placements placements,
            NewId ids,
            Clock clock) {
        this.courses = courses;
        this.register = register;
        this.members = members;
        this.placements = placements;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person who acts has learnt it; {@code training.done-in-future} where that is to come. */
    @Transactional
    public void done(EntryId id, DoneForm form) {
        register.find(COURSE, id);
        notInFuture(form.doneOn());
        courses.done(id, Scope.currentPerson().value(), form.doneOn());
    }

    /** All of these were there; {@code training.no-such-person} for somebody who is not here. */
    @Transactional
    public void attended(EntryId id, AttendanceForm form) {
        register.find(COURSE, id);
        notInFuture(form.doneOn());
        var known = members.all().stream().map(member -> member.id().value()).toList();
        if (!known.containsAll(form.people())) {
            throw new RuleBroken("training.no-such-person");
        }
        form.people().forEach(person -> courses.done(id, person, form.doneOn()));
    }

    private void notInFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("training.done-in-future");
        }
    }

    /** What the person who acts needs to know, by course. */
    public List<CompetenceNeed> mine() {
        var me = Scope.currentPerson();
        return needs(members.all().stream().filter(it -> it.id().equals(me)).toList());
    }

    /** What everybody needs to know, by course and name. */
    public List<CompetenceNeed> all() {
        return needs(members.all());
    }

    /** Who lacks what, for those who follow it up. */
    public Gaps gaps() {
        Map<PersonId, Set<Role>> roles = new HashMap<>();
        members.all().forEach(member -> roles.put(member.id(), member.roles()));
        return new Gaps(all(), roles, placements.all());
    }

    private List<CompetenceNeed> needs(List<Member> people) {
        var active =
                register.all(COURSE).stream()
                        .filter(it -> it.entry().status().equals(ACTIVE))
                        .toList();
        if (active.isEmpty()) {
            return List.of();
        }
        Map<List<?>, LocalDate> last = new HashMap<>();
        courses.last().forEach(it -> last.put(List.of(it.entryId(), it.personId()), it.doneOn()));
        var placed = placements.all();
        var needs = new ArrayList<CompetenceNeed>();
        for (var course : active) {
            for (var person : people) {
                var units = placed.getOrDefault(person.id(), Set.of());
                if (course.fields().addressed().reaches(person.roles(), units)) {
                    var done = Optional.ofNullable(last.get(key(course, person.id())));
                    needs.add(need(course, person, done));
                }
            }
        }
        return List.copyOf(needs);
    }

    private static List<?> key(Stored<CourseFields> course, PersonId person) {
        return List.of(course.entry().id(), person);
    }

    private CompetenceNeed need(
            Stored<CourseFields> course, Member person, Optional<LocalDate> last) {
        var fields = course.fields();
        return new CompetenceNeed(
                course.entry().id(),
                course.entry().number(),
                fields.title(),
                fields.way(),
                fields.minutes(),
                fields.system(),
                person.id(),
                person.name(),
                last.orElse(null),
                last.flatMap(fields.repeated()::again).orElse(null),
                Standing.of(fields.repeated(), last.orElse(null), LocalDate.now(clock)));
    }

    public List<Completion> completions(EntryId id) {
        register.find(COURSE, id);
        return courses.completions(id);
    }

    /** What each role needs to know was gone through. */
    @Transactional
    public void check(CheckForm form) {
        courses.checked(ids.next(), form);
    }

    public Optional<Check> lastCheck() {
        return courses.lastCheck();
    }
}
