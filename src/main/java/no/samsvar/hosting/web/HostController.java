package no.samsvar.hosting.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.hosting.Hosting;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who runs the installation. */
@Controller
class HostController {

    static final String PAGE = "/host";

    private final Hosting hosting;
    private final Templates templates;

    HostController(Hosting hosting, Templates templates) {
        this.hosting = hosting;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.OPERATE)
    View edit() {
        var form =
                hosting.host()
                        .map(host -> Form.of(HostForm.of(host)))
                        .orElseGet(() -> Form.blank(HostForm.class));
        return page(form, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.OPERATE)
    View change(HttpServletRequest request) {
        var form = Form.read(HostForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            hosting.change(form.value().host());
            return new RedirectView(OperatorController.PAGE);
        } catch (RuleBroken e) {
            return page(form.with("signUp", e.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View page(Form<HostForm> form, HttpStatus status) {
        return Page.of(templates.hostingHost(form), status);
    }
}
