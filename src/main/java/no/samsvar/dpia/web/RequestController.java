package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.dpia.contribution.Contributions;
import no.samsvar.dpia.contribution.RequestForm;
import no.samsvar.dpia.contribution.SupplierQuestion;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Asking a supplier by a link that is told once, and making the link lead nowhere. */
@Controller("dpiaRequestController")
class RequestController {

    private static final String REQUESTS = "/dpia/{id}/requests";

    private final Contributions contributions;
    private final Register register;
    private final Languages languages;
    private final Templates templates;

    RequestController(
            Contributions contributions,
            Register register,
            Languages languages,
            Templates templates) {
        this.contributions = contributions;
        this.register = register;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(REQUESTS + "/new")
    @Requires(Permission.DPIA_WRITE)
    View blank(@PathVariable EntryId id) {
        var usual = Arrays.stream(SupplierQuestion.values()).map(Enum::name).toList();
        var typed =
                Map.of("usual", usual, "about", List.of(register.find(DPIA, id).entry().title()));
        return page(id, Form.unchecked(RequestForm.class, new Typed(typed)), HttpStatus.OK);
    }

    @PostMapping(REQUESTS)
    @Requires(Permission.DPIA_WRITE)
    View ask(@PathVariable EntryId id, HttpServletRequest request) {
        var form = SentForm.read(RequestForm.class, request);
        if (!form.valid()) {
            return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var secret = contributions.ask(id, form.value(), languages.current(), form.explained());
            return Page.of(
                    templates.dpiaRequested(
                            form.value().supplier(), address(secret.text()), DPIA.path(id)));
        } catch (RuleBroken broken) {
            var told = form.with("deadline", broken.code());
            return page(id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    static String address(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PublicAnswerController.PATH + "/" + secret)
                .toUriString();
    }

    @PostMapping(REQUESTS + "/{request}/revoke")
    @Requires(Permission.DPIA_WRITE)
    View revoke(@PathVariable EntryId id, @PathVariable UUID request) {
        contributions.revoke(id, request);
        return new RedirectView(DPIA.path(id) + "#contributions");
    }

    private View page(EntryId id, Form<RequestForm> form, HttpStatus status) {
        var view = new DpiaRequestView(register.find(DPIA, id), form);
        return Page.of(templates.dpiaRequest(view), status);
    }
}
