package no.samsvar.setup.demo;

import static java.util.Objects.requireNonNull;
import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;

import java.time.Instant;
import java.time.LocalDate;
import no.samsvar.catalogue.AnswerForm;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Goes through the checklists of an enterprise of the examples, point by point. */
@Component
class Walks {

    private final Checklists checklists;
    private final Register register;
    private final Measures measures;
    private final NewId ids;

    Walks(Checklists checklists, Register register, Measures measures, NewId ids) {
        this.checklists = checklists;
        this.register = register;
        this.measures = measures;
        this.ids = ids;
    }

    void walk(Stage stage) {
        stage.read("checklists").parts("checklists").forEach(told -> walk(stage, told));
    }

    private void walk(Stage stage, Part told) {
        var start = stage.moments().at(told.text("when"));
        var actor = stage.actor(told.text("by"));
        var id = new EntryId(ids.next());
        actor.at(
                start,
                () ->
                        register.create(
                                CHECKLIST,
                                id,
                                stage.fill(ChecklistFields.class, told.part("fields"), start),
                                stage.fill(EntryFields.class, told.part("shared"), start)));
        for (var point : told.parts("points")) {
            var item = point.text("item");
            actor.at(start, () -> answer(stage, id, item, point.part("answer"), start));
            if (point.names().contains("later")) {
                later(stage, id, item, point.part("later"), start);
            }
        }
    }

    private void answer(Stage stage, EntryId id, String item, Part told, Instant at) {
        var form = stage.fill(AnswerForm.class, told, at);
        checklists.answer(id, item, version(id, item), form, Language.NB);
    }

    /** What becomes of a no: its measure is done and the point answered anew, or it may stand. */
    private void later(Stage stage, EntryId id, String item, Part told, Instant base) {
        var at = Moments.after(base, told.text("after"));
        var actor = stage.actor(told.text("by"));
        actor.at(
                at,
                () -> {
                    if (told.find("done").isPresent()) {
                        finish(id, item, told.text("done"), at);
                        answer(stage, id, item, told.part("answer"), at);
                    } else {
                        checklists.approve(id, item, version(id, item));
                    }
                });
    }

    private void finish(EntryId id, String item, String result, Instant at) {
        var measure = given(id, item).measureId();
        var entry = register.entry(new EntryId(requireNonNull(measure)));
        var day = LocalDate.ofInstant(at, Time.OSLO);
        measures.finish(entry.id(), entry.version(), new FinishForm(day, result));
    }

    private int version(EntryId id, String item) {
        return checklists
                .walk(id)
                .point(item)
                .flatMap(point -> point.given())
                .map(GivenAnswer::version)
                .orElse(Checklists.UNANSWERED);
    }

    private GivenAnswer given(EntryId id, String item) {
        return checklists.walk(id).point(item).orElseThrow().given().orElseThrow();
    }
}
