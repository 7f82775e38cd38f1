package no.samsvar.setup.demo;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.dpia.DpiaKinds.DPIA_RISK;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.dpia.consultation.Consultations;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Assesses what was new in the year for the people it concerns. */
@Component
class AssessmentsOfYear {

    private final Register register;
    private final Parts parts;
    private final DpiaRisks risks;
    private final Consultations consultations;
    private final CaseDecisions decisions;
    private final Measures measures;
    private final NewId ids;

    AssessmentsOfYear(
            Register register,
            Parts parts,
            DpiaRisks risks,
            Consultations consultations,
            CaseDecisions decisions,
            Measures measures,
            NewId ids) {
        this.register = register;
        this.parts = parts;
        this.risks = risks;
        this.consultations = consultations;
        this.decisions = decisions;
        this.measures = measures;
        this.ids = ids;
    }

    void assess(Stage stage) {
        stage.read("dpia").parts("cases").forEach(one -> assess(stage, one));
    }

    private void assess(Stage stage, Part told) {
        var at = stage.moments().at(told.text("when"));
        var actor = stage.actor(told.text("by"));
        var id = new EntryId(ids.next());
        var fields = stage.fill(DpiaFields.class, told.part("fields"), at);
        var shared = stage.fill(EntryFields.class, told.part("shared"), at);
        actor.at(at, () -> register.create(DPIA, id, fields, shared));
        told.find("state").ifPresent(state -> actor.at(at, () -> move(id, state)));
        for (var risk : told.parts("risks")) {
            actor.at(at, () -> weigh(stage, id, risk, at));
        }
        for (var part : told.parts("said")) {
            stage.actor(part.text("by")).at(at, () -> say(id, part));
        }
        if (told.names().contains("consultation")) {
            var known = stage.fill(ConsultationForm.class, told.part("consultation"), at);
            actor.at(at, () -> consultations.store(id, 0, known, Map.of()));
        }
        told.find("decided").ifPresent(it -> decide(stage, told, id, Decided.valueOf(it)));
    }

    private void decide(Stage stage, Part told, EntryId id, Decided decision) {
        var at = stage.moments().at(told.text("decided-when"));
        var manager = stage.actor(told.text("decided-by"));
        manager.at(at, () -> decisions.decide(id, register.entry(id).version(), decision));
    }

    private void move(EntryId id, String state) {
        register.move(DPIA, id, register.entry(id).version(), state, null);
    }

    private void say(EntryId id, Part told) {
        var part = CasePart.valueOf(told.text("part"));
        var answer = told.find("answer").map(it -> it.equals("true")).orElse(null);
        parts.say(id, part, 0, new Words(answer, told.text("text")), Map.of());
    }

    /** Takes a scenario in, grades it and plans the measure. */
    private void weigh(Stage stage, EntryId id, Part told, Instant at) {
        risks.take(id, List.of(told.text("id")), Language.NB);
        var taken =
                risks.of(id).stream()
                        .map(WeighedRisk::risk)
                        .filter(one -> scenario(one.entry().id()).equals(told.text("id")))
                        .findFirst()
                        .orElseThrow();
        var entry = taken.entry();
        var graded =
                taken.fields()
                        .graded(
                                Likelihood.valueOf(told.text("likelihood")),
                                Consequence.valueOf(told.text("consequence")),
                                Likelihood.valueOf(told.text("likelihood-after")),
                                Consequence.valueOf(told.text("consequence-after")));
        register.change(DPIA_RISK, entry.id(), entry.version(), graded, entry.fields());
        var measure = stage.fill(AboutForm.class, told.part("measure"), at);
        measures.plan(new EntryId(ids.next()), entry.id(), measure);
    }

    private String scenario(EntryId risk) {
        return risks.origin(risk).flatMap(it -> it.scenario()).orElse("");
    }
}
