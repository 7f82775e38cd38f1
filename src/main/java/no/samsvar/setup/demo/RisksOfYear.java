package no.samsvar.setup.demo;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.Approvals;
import no.samsvar.risk.MeetingForm;
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.Risks;
import no.samsvar.risk.SuggestForm;
import no.samsvar.risk.occasion.Occasions;
import no.samsvar.risk.occasion.Waiting;
import no.samsvar.risk.scenario.Scenarios;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Assesses the risks of an enterprise of the examples, as they did it in the year. */
@Component
class RisksOfYear {

    private final Register register;
    private final Risks risks;
    private final Scenarios scenarios;
    private final Approvals approvals;
    private final Occasions occasions;
    private final NewId ids;

    RisksOfYear(
            Register register,
            Risks risks,
            Scenarios scenarios,
            Approvals approvals,
            Occasions occasions,
            NewId ids) {
        this.register = register;
        this.risks = risks;
        this.scenarios = scenarios;
        this.approvals = approvals;
        this.occasions = occasions;
        this.ids = ids;
    }

    void weigh(Stage stage) {
        var told = stage.read("risks");
        told.parts("assessments").forEach(one -> assess(stage, one));
        for (var one : told.parts("suggestions")) {
            var at = stage.moments().at(one.text("when"));
            var said = stage.fill(SuggestForm.class, one.part("fields"), at);
            stage.actor(one.text("by"))
                    .at(at, () -> risks.suggest(new EntryId(ids.next()), said, Map.of()));
        }
    }

    private void assess(Stage stage, Part told) {
        var at = stage.moments().at(told.text("when"));
        var actor = stage.actor(told.text("by"));
        var id = new EntryId(ids.next());
        var fields = stage.fill(RiskAssessmentFields.class, told.part("fields"), at);
        var shared = stage.fill(EntryFields.class, told.part("shared"), at);
        actor.at(at, () -> register.create(ASSESSMENT, id, fields, shared));
        actor.at(at, () -> settle(told, id, at));
        for (var scenario : told.parts("scenarios")) {
            actor.at(at, () -> take(stage, scenario, id, at));
        }
        for (var scenario : told.parts("rejected")) {
            actor.at(
                    at,
                    () ->
                            scenarios.reject(
                                    id, scenario.text("id"), scenario.text("reason"), Language.NB));
        }
        told.find("approved-by").ifPresent(who -> approve(stage, told, stage.actor(who), id));
        if (told.find("state").isPresent()) {
            actor.at(at, () -> register.move(ASSESSMENT, id, 0, told.text("state"), null));
        }
    }

    /** What had come by then: events are part of it, what was there already is dismissed. */
    private void settle(Part told, EntryId id, Instant at) {
        var events = waiting(at, it -> it.kind().equals(DeviationRegister.KIND.name()));
        var rest = waiting(at, it -> !it.kind().equals(DeviationRegister.KIND.name()));
        if (!events.isEmpty()) {
            occasions.assessed(events, id);
        }
        told.find("dismissed").ifPresent(reason -> occasions.dismissed(rest, reason));
    }

    private Set<UUID> waiting(Instant at, Predicate<Waiting> which) {
        return occasions.waiting().stream()
                .filter(one -> one.raisedAt().isBefore(at))
                .filter(which)
                .map(Waiting::id)
                .collect(Collectors.toSet());
    }

    private void take(Stage stage, Part told, EntryId assessment, Instant at) {
        scenarios.take(assessment, Set.of(told.text("id")), Language.NB);
        if (told.names().contains("agree")) {
            var taken =
                    scenarios.taken().stream()
                            .filter(one -> one.scenario().equals(told.text("id")))
                            .filter(one -> assessment.value().equals(one.assessment()))
                            .findFirst()
                            .orElseThrow();
            var agreed = stage.fill(MeetingForm.class, told.part("agree"), at);
            risks.agree(taken.id(), 0, new EntryId(ids.next()), agreed, Map.of());
        }
    }

    private void approve(Stage stage, Part told, Actor manager, EntryId id) {
        var at = stage.moments().at(told.text("approved"));
        manager.at(at, () -> approvals.approve(id, 0));
        stage.names()
                .add(RiskKinds.ASSESSMENT.name(), told.part("fields").text("title"), id.value());
    }
}
