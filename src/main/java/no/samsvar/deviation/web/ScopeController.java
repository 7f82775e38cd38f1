package no.samsvar.deviation.web;

import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.deviation.assessment.ScopeForm;
import no.samsvar.deviation.assessment.Scopes;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the enterprise says once of the laws and the network it belongs to. */
@Controller
class ScopeController {

    private final Scopes scopes;
    private final CasePages pages;

    ScopeController(Scopes scopes, CasePages pages) {
        this.scopes = scopes;
        this.pages = pages;
    }

    @PostMapping("/deviations/{id}/scope")
    @Requires(Permission.DEVIATION_DECIDE)
    View say(@PathVariable EntryId id, HttpServletRequest request) {
        pages.known(id);
        var typed = Typed.ofParameters(request.getParameterMap());
        scopes.say(Form.read(ScopeForm.class, typed).value());
        return new RedirectView("/deviations/" + id + "/duties");
    }
}
