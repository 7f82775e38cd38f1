package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.Set;
import no.samsvar.decision.DepartureForm;
import no.samsvar.decision.Rulings;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Makes the guided decisions of an enterprise of the examples, answer by answer. */
@Component
class RulingsOfYear {

    private final Rulings rulings;
    private final Register register;
    private final NewId ids;

    RulingsOfYear(Rulings rulings, Register register, NewId ids) {
        this.rulings = rulings;
        this.register = register;
        this.ids = ids;
    }

    void decide(Stage stage) {
        stage.read("decisions").parts("decisions").forEach(told -> decide(stage, told));
    }

    private void decide(Stage stage, Part told) {
        var at = stage.moments().at(told.text("when"));
        var id = new EntryId(ids.next());
        stage.actor(told.text("by")).at(at, () -> answer(stage, id, told));
        if (told.names().contains("departure")) {
            var departure = told.part("departure");
            stage.actor(told.text("by")).at(at, () -> depart(stage, id, departure, at));
            stage.actor(departure.text("approved-by"))
                    .at(
                            Moments.after(at, departure.text("after")),
                            () -> rulings.approve(id, version(id)));
        } else {
            stage.actor(told.text("by"))
                    .at(at, () -> rulings.conclude(id, version(id), Language.NB));
        }
    }

    private void answer(Stage stage, EntryId id, Part told) {
        var about =
                told.find("register")
                        .map(it -> new EntryId(stage.names().id(it, told.text("about"))));
        rulings.start(id, told.text("decision"), about, Language.NB);
        var answers = told.part("answers");
        for (var question : answers.names()) {
            var chosen = Set.of(answers.text(question).split(" "));
            rulings.answer(id, version(id), question, chosen, Language.NB);
        }
    }

    private void depart(Stage stage, EntryId id, Part told, Instant at) {
        var form = stage.fill(DepartureForm.class, told.part("fields"), at);
        rulings.depart(id, version(id), form, Language.NB);
    }

    private int version(EntryId id) {
        return register.entry(id).version();
    }
}
