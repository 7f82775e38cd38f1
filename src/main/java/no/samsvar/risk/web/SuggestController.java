package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Risks;
import no.samsvar.risk.SuggestForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Anybody who works here says what may go wrong (RISK-10). */
@Controller
class SuggestController {

    private final Risks risks;
    private final NewId ids;
    private final Templates templates;

    SuggestController(Risks risks, NewId ids, Templates templates) {
        this.risks = risks;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/risks/suggest")
    @Requires(Permission.RISK_SUGGEST)
    View suggest() {
        return page(new EntryId(ids.next()), Form.blank(SuggestForm.class), HttpStatus.OK);
    }

    @PostMapping("/risks/suggest")
    @Requires(Permission.RISK_SUGGEST)
    View suggest(@RequestParam EntryId risk, HttpServletRequest request) {
        var form = Form.read(SuggestForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(risk, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        risks.suggest(risk, form.value(), form.explained());
        return new RedirectView("/risks/suggested");
    }

    /** Thanks, and what happens now; whoever suggested it need not be one who reads risks. */
    @GetMapping("/risks/suggested")
    @Requires(Permission.RISK_SUGGEST)
    View suggested() {
        return Page.of(templates.riskSuggested());
    }

    private View page(EntryId risk, Form<SuggestForm> form, HttpStatus status) {
        return Page.of(templates.riskSuggest(risk, form), status);
    }
}
