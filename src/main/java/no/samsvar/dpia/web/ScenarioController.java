package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.web.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The bank of scenarios: taking some into a case. */
@Controller("dpiaScenarioController")
class ScenarioController {

    private static final String PAGE = "/dpia/{id}/scenarios";

    private final DpiaRisks risks;
    private final Register register;
    private final Reader reader;
    private final Languages languages;
    private final Templates templates;

    ScenarioController(
            DpiaRisks risks,
            Register register,
            Reader reader,
            Languages languages,
            Templates templates) {
        this.risks = risks;
        this.register = register;
        this.reader = reader;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View scenarios(@PathVariable EntryId id) {
        return page(id, false);
    }

    private View page(EntryId id, boolean nothingChosen) {
        var view =
                new DpiaScenarioView(
                        register.find(DPIA, id),
                        risks.bank(),
                        risks.taken(id),
                        languages.current(),
                        reader.words(Choices.none()),
                        nothingChosen);
        return Page.of(
                templates.dpiaScenarios(view),
                nothingChosen ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View take(@PathVariable EntryId id, @RequestParam(defaultValue = "") List<String> scenario) {
        if (scenario.isEmpty()) {
            return page(id, true);
        }
        risks.take(id, scenario, languages.current());
        return new RedirectView(DPIA.path(id) + "#risks");
    }
}
