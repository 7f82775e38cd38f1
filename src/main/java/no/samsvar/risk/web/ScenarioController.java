package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.web.Reader;
import no.samsvar.risk.Risks;
import no.samsvar.risk.scenario.Scenario;
import no.samsvar.risk.scenario.Scenarios;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The bank of scenarios: taking some into an assessment, or putting one aside. */
@Controller
class ScenarioController {

    private static final String PAGE = "/risk-assessments/{id}/scenarios";
    private static final String REJECT = PAGE + "/{scenario}/reject";

    private final Scenarios scenarios;
    private final Risks risks;
    private final Reader reader;
    private final Languages languages;
    private final Templates templates;

    ScenarioController(
            Scenarios scenarios,
            Risks risks,
            Reader reader,
            Languages languages,
            Templates templates) {
        this.scenarios = scenarios;
        this.risks = risks;
        this.reader = reader;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.RISK_WRITE)
    View scenarios(@PathVariable EntryId id) {
        return page(id, false);
    }

    private View page(EntryId id, boolean nothingChosen) {
        var view =
                new ScenariosView(
                        risks.assessment(id),
                        scenarios.bank(),
                        scenarios.taken(),
                        languages.current(),
                        reader.words(Choices.none()),
                        nothingChosen);
        return Page.of(
                templates.riskScenarios(view),
                nothingChosen ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** What was chosen, and what belongs to the questions that were not answered with a yes. */
    @PostMapping(PAGE)
    @Requires(Permission.RISK_WRITE)
    View take(
            @PathVariable EntryId id,
            @RequestParam(defaultValue = "") List<String> scenario,
            HttpServletRequest request) {
        var chosen = new ArrayList<>(scenario);
        for (var question : scenarios.bank().reflections()) {
            var answer = request.getParameter("question." + question.id());
            if ("no".equals(answer) || "unknown".equals(answer)) {
                chosen.addAll(question.scenarios());
            }
        }
        if (chosen.isEmpty()) {
            return page(id, true);
        }
        scenarios.take(id, chosen, languages.current());
        return new RedirectView("/risk-assessments/" + id + "/meeting");
    }

    @GetMapping(REJECT)
    @Requires(Permission.RISK_WRITE)
    View reject(@PathVariable EntryId id, @PathVariable String scenario) {
        return reject(id, known(scenario), Form.blank(RejectForm.class), HttpStatus.OK);
    }

    @PostMapping(REJECT)
    @Requires(Permission.RISK_WRITE)
    View reject(
            @PathVariable EntryId id, @PathVariable String scenario, HttpServletRequest request) {
        var form = Form.read(RejectForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return reject(id, known(scenario), form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        scenarios.reject(id, scenario, form.value().reason(), languages.current());
        return new RedirectView("/risk-assessments/" + id + "/scenarios");
    }

    private View reject(EntryId id, Scenario scenario, Form<RejectForm> form, HttpStatus status) {
        risks.assessment(id);
        var back = "/risk-assessments/" + id + "/scenarios";
        var view =
                new RejectView(
                        scenario.in(languages.current()).title(),
                        back,
                        back + "/" + scenario.id() + "/reject",
                        form);
        return Page.of(templates.riskReject(view), status);
    }

    private Scenario known(String scenario) {
        return scenarios.bank().find(scenario).orElseThrow(NotFound::new);
    }
}
