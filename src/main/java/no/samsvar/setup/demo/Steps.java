package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.deviation.assessment.AdviceForm;
import no.samsvar.deviation.assessment.AffectedForm;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.Cases;
import no.samsvar.deviation.assessment.ContactEntry;
import no.samsvar.deviation.assessment.DecisionForm;
import no.samsvar.deviation.assessment.DutyForm;
import no.samsvar.deviation.assessment.RepeatForm;
import no.samsvar.deviation.assessment.Standing;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.assessment.ToldForm;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import no.samsvar.register.comment.CommentFields;
import no.samsvar.register.comment.Comments;
import org.springframework.stereotype.Component;

/** The steps in which a deviation of the examples is handled. */
@Component
class Steps {

    private final Assessments assessments;
    private final Tellings tellings;
    private final Standing standing;
    private final Cases cases;
    private final Comments comments;
    private final NewId ids;

    Steps(
            Assessments assessments,
            Tellings tellings,
            Standing standing,
            Cases cases,
            Comments comments,
            NewId ids) {
        this.assessments = assessments;
        this.tellings = tellings;
        this.standing = standing;
        this.cases = cases;
        this.comments = comments;
        this.ids = ids;
    }

    /**
     * @param base when the deviation was reported
     */
    void take(Stage stage, EntryId id, Instant base, Part step) {
        var at = Moments.after(base, step.text("after"));
        stage.actor(step.text("by")).at(at, () -> take(stage, id, new Told(step, base)));
    }

    /**
     * @param base what moments in the step are told from
     */
    private record Told(Part step, Instant base) {
        Part of(String what) {
            return step.part(what);
        }
    }

    private void take(Stage stage, EntryId id, Told told) {
        for (var what : told.step.names()) {
            switch (what) {
                case "by", "after" -> {}
                case "answer" -> answer(stage, id, told);
                case "decide" ->
                        assessments.decide(
                                id,
                                version(id),
                                stage.fill(DecisionForm.class, told.of(what), told.base));
                case "contact" ->
                        tellings.contact(
                                id,
                                version(id),
                                stage.fill(ContactEntry.class, told.of(what), told.base));
                case "duties" -> duties(id, told.of(what));
                case "notify" -> tellAuthorities(id, told);
                case "tell" -> tell(id, told);
                case "advise" -> assessments.advise(id, new AdviceForm(told.step.text(what)));
                case "repeats" ->
                        standing.repeats(
                                id,
                                new RepeatForm(
                                        stage.names().id("deviation", told.step.text(what))));
                case "comment" -> say(id, told.step.text(what));
                case "close" -> assessments.close(id, version(id));
                default -> throw new IllegalArgumentException(what);
            }
        }
    }

    private void answer(Stage stage, EntryId id, Told told) {
        var answers = told.of("answer");
        for (var name : answers.names()) {
            var form = stage.fill(Topic.of(name).form(), answers.part(name), told.base);
            assessments.save(id, version(id), form, Map.of());
        }
    }

    /** Duties to tell other authorities that do not apply, each with why. */
    private void duties(EntryId id, Part reasons) {
        for (var duty : reasons.names()) {
            var answer = new DutyForm(false, reasons.text(duty));
            tellings.answer(id, version(id), OtherDuty.valueOf(duty), answer);
        }
    }

    /** Duties that apply, each with the authority that was told. */
    private void tellAuthorities(EntryId id, Told told) {
        for (var message : told.step.parts("notify")) {
            var answer = new DutyForm(true, message.text("reason"));
            tellings.answer(id, version(id), OtherDuty.valueOf(message.text("duty")), answer);
            var when = Moments.after(told.base, message.text("told"));
            tellings.told(id, version(id), message.text("step"), when);
        }
    }

    private void say(EntryId id, String text) {
        comments.say(ids.next(), id, new CommentFields(text, Set.of()), List.of());
    }

    /** Somebody is told by letter, telephone or otherwise. */
    private void tell(EntryId id, Told told) {
        for (var person : told.step.parts("tell")) {
            var whom = new AffectedForm(person.text("whom"));
            tellings.add(id, version(id), whom);
            var added = cases.read(id).affected().getLast().id();
            var when = Moments.after(told.base, person.text("when"));
            tellings.told(id, version(id), added, new ToldForm(when, person.text("how")));
        }
    }

    private int version(EntryId id) {
        return cases.read(id).stored().entry().version();
    }
}
