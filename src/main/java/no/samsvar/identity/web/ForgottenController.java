package no.samsvar.identity.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Forgotten;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asking for a link by mail to choose a new password. */
@Controller
class ForgottenController {

    private static final String PATH = "/forgotten";

    private final Forgotten forgotten;
    private final Templates templates;

    ForgottenController(Forgotten forgotten, Templates templates) {
        this.forgotten = forgotten;
        this.templates = templates;
    }

    @Public
    @GetMapping(PATH)
    View form() {
        return page(Form.blank(ForgottenForm.class), false, HttpStatus.OK);
    }

    @Public
    @PostMapping(PATH)
    View ask(HttpServletRequest request) {
        var form = Form.read(ForgottenForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return forgotten.ask(form.value().address(), request.getRemoteAddr()).isPresent()
                ? page(
                        form.with("address", "identity.sign-in.too-many"),
                        false,
                        HttpStatus.TOO_MANY_REQUESTS)
                : page(form, true, HttpStatus.OK);
    }

    private View page(Form<ForgottenForm> form, boolean asked, HttpStatus status) {
        return Page.of(templates.identityForgotten(form, forgotten.works(), asked), status);
    }
}
