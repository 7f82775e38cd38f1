package no.samsvar.identity.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.samsvar.identity.Access;
import no.samsvar.identity.Passwords;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Requires;
import no.samsvar.identity.SessionId;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The own account: name, language, password and where one is signed in. */
@Controller
class AccountController {

    private static final String PAGE = "/me";

    private final Persons persons;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Mail mail;
    private final Templates templates;

    AccountController(
            Persons persons,
            Passwords passwords,
            Sessions sessions,
            Mail mail,
            Templates templates) {
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mail = mail;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.OWN_ACCOUNT)
    View account() {
        return page(account(access()), Form.blank(PasswordForm.class), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.OWN_ACCOUNT)
    View change(HttpServletRequest request) {
        var form = Form.read(AccountForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, Form.blank(PasswordForm.class), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        persons.rename(form.value().name(), form.value().language());
        return new RedirectView(PAGE);
    }

    @PostMapping(PAGE + "/password")
    @Requires(Permission.OWN_ACCOUNT)
    View changePassword(HttpServletRequest request, HttpServletResponse response) {
        var form = Form.read(PasswordForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(account(access()), form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var typed = form.value();
        try {
            var agent = SignInController.agent(request);
            var session = passwords.change(access(), typed.current(), typed.password(), agent);
            SessionCookie.write(session, request, response);
            return new RedirectView(PAGE);
        } catch (RuleBroken e) {
            var field = e.code().equals(Passwords.WRONG) ? "current" : "password";
            return page(
                    account(access()),
                    form.with(field, e.code()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(PAGE + "/sessions/{id}/end")
    @Requires(Permission.OWN_ACCOUNT)
    View end(@PathVariable UUID id) {
        sessions.end(new SessionId(id));
        return new RedirectView(PAGE);
    }

    @PostMapping(PAGE + "/sign-out-everywhere")
    @Requires(Permission.OWN_ACCOUNT)
    View endAll(HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll();
        SessionCookie.clear(request, response);
        return new RedirectView(SignInRedirect.SIGN_IN);
    }

    private View page(Form<AccountForm> account, Form<PasswordForm> password, HttpStatus status) {
        var here = access().session();
        var open =
                sessions.mine().stream()
                        .map(session -> SessionLine.of(session, session.id().equals(here)))
                        .toList();
        var view =
                new AccountView(
                        access().person(),
                        account,
                        password,
                        open,
                        mail.works(),
                        access().may(Permission.API_TOKEN));
        return Page.of(templates.identityAccount(view), status);
    }

    private static Form<AccountForm> account(Access access) {
        return Form.of(new AccountForm(access.person().name(), access.person().language()));
    }

    private static Access access() {
        return Access.current().orElseThrow();
    }
}
