package no.samsvar.setup.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import no.samsvar.identity.Sessions;
import no.samsvar.identity.web.SessionCookie;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import no.samsvar.setup.Foundation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Making the first organisation, by a link that the terminal showed. */
@Controller
class SetUpController {

    private final Foundation foundation;
    private final Sessions sessions;
    private final Languages languages;
    private final Templates templates;

    SetUpController(
            Foundation foundation, Sessions sessions, Languages languages, Templates templates) {
        this.foundation = foundation;
        this.sessions = sessions;
        this.languages = languages;
        this.templates = templates;
    }

    @Public
    @GetMapping("/set-up/{secret}")
    View form(@PathVariable String secret) {
        return page(secret, Form.blank(SetUpForm.class), HttpStatus.OK);
    }

    @Public
    @PostMapping("/set-up/{secret}")
    View setUp(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        check(secret);
        var form = Form.read(SetUpForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(secret, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var founded =
                    foundation.first(
                            Secret.shown(secret),
                            form.value().organisation(languages.current()),
                            form.value().founder());
            var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
            SessionCookie.write(sessions.open(founded.founder(), agent), request, response);
            return new RedirectView(StartController.START);
        } catch (RuleBroken e) {
            return page(secret, form.with("password", e.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View page(String secret, Form<SetUpForm> form, HttpStatus status) {
        check(secret);
        return Page.of(templates.setupSetUp(form, "/set-up/" + secret), status);
    }

    private void check(String secret) {
        if (!foundation.opens(Secret.shown(secret))) {
            throw new NotFound();
        }
    }
}
