package no.samsvar.identity.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.samsvar.identity.Links;
import no.samsvar.identity.Person;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Choosing a password by a link that opens once; looking at it does not use it up. */
@Controller
class InvitationController {

    private final Links links;
    private final Templates templates;

    InvitationController(Links links, Templates templates) {
        this.links = links;
        this.templates = templates;
    }

    @Public
    @GetMapping("/invitation/{secret}")
    View form(@PathVariable String secret) {
        return page(secret, Form.blank(ChosenPasswordForm.class), HttpStatus.OK);
    }

    @Public
    @PostMapping("/invitation/{secret}")
    View choose(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var form =
                Form.read(ChosenPasswordForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(secret, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (links.asksSecrecy(Secret.shown(secret)) && !form.value().knowsSecrecy()) {
            return page(
                    secret,
                    form.with("secrecy", "identity.secrecy.missing"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var session =
                    links.choosePassword(
                            Secret.shown(secret),
                            form.value().password(),
                            form.value().knowsSecrecy(),
                            SignInController.agent(request));
            SessionCookie.write(session, request, response);
            return new RedirectView("/");
        } catch (RuleBroken e) {
            return page(secret, form.with("password", e.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View page(String secret, Form<ChosenPasswordForm> form, HttpStatus status) {
        Person person = links.toChoose(Secret.shown(secret)).orElseThrow(NotFound::new);
        var path = Links.path(Secret.shown(secret));
        boolean asksSecrecy = links.asksSecrecy(Secret.shown(secret));
        return Page.of(templates.identityInvitation(person, form, path, asksSecrecy), status);
    }
}
