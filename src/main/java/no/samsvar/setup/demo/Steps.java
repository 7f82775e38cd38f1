package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.deviation.assessment.AdviceForm;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.Cases;
import no.samsvar.deviation.assessment.DecisionForm;
import no.samsvar.deviation.assessment.RepeatForm;
import no.samsvar.deviation.assessment.Standing;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import no.samsvar.register.comment.CommentFields;
import no.samsvar.register.comment.Comments;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** The steps in which a deviation of the examples is handled. */
@Component
class Steps {

    private final Assessments assessments;
    private final Messages messages;
    private final Standing standing;
    private final Cases cases;
    private final Comments comments;
    private final NewId ids;

    Steps(
            Assessments assessments,
            Messages messages,
            Standing standing,
            Cases cases,
            Comments comments,
            NewId ids) {
        this.assessments = assessments;
        this.messages = messages;
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

    private void take(Stage stage, EntryId id, Told told) {
        for (var what : told.step().names()) {
            switch (what) {
                case "by", "after" -> {}
                case "answer" -> answer(stage, id, told);
                case "decide" ->
                        assessments.decide(
                                id,
                                version(id),
                                stage.fill(DecisionForm.class, told.of(what), told.base()));
                case "contact" -> messages.contact(stage, id, told);
                case "duties" -> messages.noDuties(id, told.of(what));
                case "notify" -> messages.toAuthorities(id, told);
                case "tell" -> messages.toPeople(id, told);
                case "advise" -> assessments.advise(id, new AdviceForm(told.step().text(what)));
                case "repeats" ->
                        standing.repeats(
                                id,
                                new RepeatForm(
                                        stage.names().id("deviation", told.step().text(what))));
                case "comment" -> say(id, told.step().text(what));
                case "close" -> assessments.close(id, version(id));
                default -> throw new IllegalArgumentException(what);
            }
        }
    }

    private void answer(Stage stage, EntryId id, Told told) {
        var answers = told.of("answer");
        for (var name : answers.names()) {
            var form = stage.fill(Topic.of(name).form(), answers.part(name), told.base());
            assessments.save(id, version(id), form, Map.of());
        }
    }

    private void say(EntryId id, String text) {
        comments.say(ids.next(), id, new CommentFields(text, Set.of()), List.of());
    }

    private int version(EntryId id) {
        return cases.read(id).stored().entry().version();
    }
}
