package no.samsvar.hosting.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.hosting.Host;
import no.samsvar.hosting.Hosting;
import no.samsvar.identity.Address;
import no.samsvar.identity.FoundingLinks;
import no.samsvar.identity.SignUp;
import no.samsvar.platform.Nameless;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.mail.Letters;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Asking for an organisation of one's own: the link goes to the address, and shows that it is
 * theirs.
 */
@Controller
class SignUpController {

    private final Hosting hosting;
    private final FoundingLinks links;
    private final Letters letters;
    private final Languages languages;
    private final Templates templates;

    SignUpController(
            Hosting hosting,
            FoundingLinks links,
            Letters letters,
            Languages languages,
            Templates templates) {
        this.hosting = hosting;
        this.links = links;
        this.letters = letters;
        this.languages = languages;
        this.templates = templates;
    }

    @Public
    @GetMapping(SignUp.PATH)
    View form() {
        return page(host(), Form.blank(SignUpForm.class), false, HttpStatus.OK);
    }

    @Public
    @PostMapping(SignUp.PATH)
    View ask(HttpServletRequest request) {
        var host = host();
        var form = Form.read(SignUpForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(host, form, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var address = new Address(form.value().address());
        if (links.wait(address, request.getRemoteAddr()).isPresent()) {
            return page(
                    host,
                    form.with("address", "identity.sign-in.too-many"),
                    false,
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            var path = FoundingLinks.path(links.make(address));
            letters.send(address.value(), languages.current(), OperatorController.MAIL, path);
            return page(host, form, true, HttpStatus.OK);
        } catch (Nameless _) {
            return page(
                    host,
                    form.with("address", "hosting.sign-up-not-sent"),
                    false,
                    HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private Host host() {
        return hosting.host().filter(it -> hosting.open()).orElseThrow(NotFound::new);
    }

    private View page(Host host, Form<SignUpForm> form, boolean asked, HttpStatus status) {
        return Page.of(templates.hostingSignUp(host, form, asked), status);
    }
}
