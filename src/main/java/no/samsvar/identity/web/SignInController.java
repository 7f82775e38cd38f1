package no.samsvar.identity.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import no.samsvar.identity.Access;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.identity.Sessions;
import no.samsvar.identity.SignIn;
import no.samsvar.identity.SignUp;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in and out. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final ObjectProvider<SignUp> signUp;
    private final Templates templates;

    SignInController(
            SignIn signIn, Sessions sessions, ObjectProvider<SignUp> signUp, Templates templates) {
        this.signUp = signUp;
        this.signIn = signIn;
        this.sessions = sessions;
        this.templates = templates;
    }

    @Public
    @GetMapping(SignInRedirect.SIGN_IN)
    View form(@RequestParam(defaultValue = "/") String back) {
        return Access.current().isPresent()
                ? new RedirectView(LocalAddress.of(back))
                : page(Form.blank(SignInForm.class), back, HttpStatus.OK);
    }

    @Public
    @PostMapping(SignInRedirect.SIGN_IN)
    View signIn(
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.read(SignInForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, back, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var agent = agent(request);
        var address = form.value().address();
        var password = form.value().password();
        return switch (signIn.signIn(address, password, request.getRemoteAddr(), agent)) {
            case SignIn.SignedIn signedIn -> {
                SessionCookie.write(signedIn.secret(), request, response);
                yield new RedirectView(LocalAddress.of(back));
            }
            case SignIn.Wrong _ ->
                    page(
                            form.with("password", "identity.sign-in.wrong"),
                            back,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.TooMany tooMany -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.pause().toSeconds() + 1));
                yield page(
                        form.with("password", "identity.sign-in.too-many"),
                        back,
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/sign-out")
    @Requires(Permission.OWN_ACCOUNT)
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        Access.current().map(Access::session).ifPresent(sessions::end);
        SessionCookie.clear(request, response);
        return new RedirectView(SignInRedirect.SIGN_IN);
    }

    /** What the browser calls itself. */
    static String agent(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    }

    private View page(Form<SignInForm> form, String back, HttpStatus status) {
        boolean open = signUp.stream().anyMatch(SignUp::open);
        return Page.of(templates.identitySignIn(form, LocalAddress.of(back), open), status);
    }
}
