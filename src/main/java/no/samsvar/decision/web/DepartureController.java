package no.samsvar.decision.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.decision.DepartureForm;
import no.samsvar.decision.RulingKinds;
import no.samsvar.decision.Rulings;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Deciding otherwise than the rules say, where they let one. */
@Controller
class DepartureController {

    private static final String PAGE = "/rulings/{id}/departure";

    private final Rulings rulings;
    private final DecisionPages pages;
    private final Languages languages;
    private final Templates templates;

    DepartureController(
            Rulings rulings, DecisionPages pages, Languages languages, Templates templates) {
        this.rulings = rulings;
        this.pages = pages;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.RULING_WRITE)
    View blank(@PathVariable EntryId id) {
        return page(id, Form.blank(DepartureForm.class), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.RULING_WRITE)
    View depart(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var form = DepartureView.asked(Form.read(DepartureForm.class, typed), departing(id));
        if (!form.valid()) {
            return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        rulings.depart(id, version, form.value(), languages.current());
        return new RedirectView(RulingKinds.path(id));
    }

    private View page(EntryId id, Form<DepartureForm> form, HttpStatus status) {
        var view = new DepartureView(pages.ruling(id), departing(id), form);
        return Page.of(templates.decisionDeparture(view), status);
    }

    private Explanation.Departing departing(EntryId id) {
        return pages.ruling(id)
                .explanation()
                .ending()
                .flatMap(it -> it.departure())
                .orElseThrow(NotFound::new);
    }
}
