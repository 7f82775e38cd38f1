package no.samsvar.hosting.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.hosting.HostedOrganisations;
import no.samsvar.hosting.Hosting;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Keeping an organisation's people out, and letting them in again. */
@Controller
class ClosureController {

    private static final String ONE = OperatorController.PAGE + "/organisations/{id}";

    private final HostedOrganisations organisations;
    private final Hosting hosting;
    private final Templates templates;

    ClosureController(HostedOrganisations organisations, Hosting hosting, Templates templates) {
        this.organisations = organisations;
        this.hosting = hosting;
        this.templates = templates;
    }

    @GetMapping(ONE + "/close")
    @Requires(Permission.OPERATE)
    View form(@PathVariable UUID id) {
        return page(id, Form.blank(ClosureForm.class), HttpStatus.OK);
    }

    @PostMapping(ONE + "/close")
    @Requires(Permission.OPERATE)
    View close(@PathVariable UUID id, HttpServletRequest request) {
        var form = Form.read(ClosureForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        organisations.close(id, form.value().reason());
        return new RedirectView(OperatorController.PAGE);
    }

    @PostMapping(ONE + "/open")
    @Requires(Permission.OPERATE)
    View open(@PathVariable UUID id) {
        organisations.open(id);
        return new RedirectView(OperatorController.PAGE);
    }

    /** What somebody is told whose organisation is closed. */
    @GetMapping("/closed")
    @Requires(Permission.OWN_ACCOUNT)
    View closed() {
        return Page.of(templates.hostingClosed(organisations.mine(), hosting.host()));
    }

    private View page(UUID id, Form<ClosureForm> form, HttpStatus status) {
        return Page.of(templates.hostingClose(organisations.find(id), form), status);
    }
}
