package no.samsvar.risk.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.scenario.Reflection;
import no.samsvar.risk.scenario.Scenario;
import no.samsvar.risk.scenario.ScenarioBank;
import no.samsvar.risk.scenario.ScenarioText;
import no.samsvar.risk.scenario.Taken;

/**
 * The bank of scenarios beside an assessment: what is in it, what is put aside, what may be taken.
 */
public record ScenariosView(
        Stored<RiskAssessmentFields> assessment,
        ScenarioBank bank,
        List<Taken> taken,
        Language language,
        ValueText words,
        boolean nothingChosen) {

    public List<Scenario> proposed() {
        return bank.scenarios().stream().filter(one -> !one.offered()).toList();
    }

    public List<Scenario> offered() {
        return bank.scenarios().stream().filter(Scenario::offered).toList();
    }

    public List<Reflection> reflections() {
        return bank.reflections();
    }

    public ScenarioText text(Scenario scenario) {
        return scenario.in(language);
    }

    /** The risk that was made from it in this assessment. */
    public Optional<Taken> here(Scenario scenario) {
        return taken.stream()
                .filter(one -> one.scenario().equals(scenario.id()))
                .filter(one -> assessment.entry().id().value().equals(one.assessment()))
                .findFirst();
    }

    public String state(Taken taken) {
        return words.state(RiskKinds.RISK.name(), taken.status());
    }

    public String href(Taken taken) {
        return RiskKinds.RISK.path(taken.id());
    }

    public String path() {
        return "/risk-assessments/" + assessment.entry().id() + "/scenarios";
    }

    public String back() {
        return RiskKinds.ASSESSMENT.path(assessment.entry().id());
    }
}
