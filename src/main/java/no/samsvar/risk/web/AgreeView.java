package no.samsvar.risk.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.risk.MeetingForm;
import no.samsvar.risk.RiskFields;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.scenario.Scenario;

/**
 * One risk before those who grade it.
 *
 * @param measure the id that a new measure gets
 * @param place where in its assessment it comes, of how many
 * @param scenario the scenario it was made from, which proposes grades and measures
 */
public record AgreeView(
        Stored<RiskFields> stored,
        EntryId measure,
        Form<MeetingForm> form,
        Turn place,
        Optional<Scenario> scenario,
        Language language,
        ValueText words,
        Choices choices) {

    /**
     * @param next the risk after it; empty for the last, and for one without an assessment
     */
    public record Turn(int number, int of, Optional<EntryId> previous, Optional<EntryId> next) {}

    public List<Crumb> crumbs() {
        var assessment = stored.fields().assessment();
        return List.of(
                assessment == null
                        ? new Crumb(stored.entry().title(), back())
                        : new Crumb(words.name(assessment), ofAssessment(assessment)));
    }

    public String back() {
        return RiskKinds.RISK.path(stored.entry().id());
    }

    private static String ofAssessment(java.util.UUID id) {
        return RiskKinds.ASSESSMENT.path(new EntryId(id));
    }

    public String action() {
        return path(stored.entry().id());
    }

    public static String path(EntryId risk) {
        return "/risks/" + risk + "/agree";
    }

    /** Whether the grades shown are the bank's proposal. */
    public boolean proposed() {
        return scenario.isPresent() && !stored.fields().graded();
    }

    /** Measures that the bank proposes. */
    public List<String> proposals() {
        return scenario.map(one -> one.in(language).missing()).orElse(List.of());
    }
}
