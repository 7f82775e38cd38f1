package no.samsvar.identity.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.identity.ApiTokenId;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
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

/** The keys one has given to programs. */
@Controller
class ApiTokenController {

    private static final String PAGE = "/me/tokens";

    private final ApiTokens tokens;
    private final Templates templates;

    ApiTokenController(ApiTokens tokens, Templates templates) {
        this.tokens = tokens;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.API_TOKEN)
    View list() {
        return page(Form.blank(ApiTokenForm.class), HttpStatus.OK);
    }

    /** Shows the secret on the answer itself: no address leads to it a second time. */
    @PostMapping(PAGE)
    @Requires(Permission.API_TOKEN)
    View make(HttpServletRequest request) {
        var form = Form.read(ApiTokenForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var typed = form.value();
        try {
            var mayWrite = typed.scope() == TokenScope.WRITE;
            var secret = tokens.make(typed.name(), mayWrite, typed.until());
            return Page.of(templates.identityToken(typed.name(), secret.text()));
        } catch (RuleBroken e) {
            return page(form.with("until", e.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(PAGE + "/{id}/end")
    @Requires(Permission.API_TOKEN)
    View end(@PathVariable UUID id) {
        tokens.end(new ApiTokenId(id));
        return new RedirectView(PAGE);
    }

    private View page(Form<ApiTokenForm> form, HttpStatus status) {
        return Page.of(templates.identityTokens(new ApiTokensView(tokens.mine(), form)), status);
    }
}
