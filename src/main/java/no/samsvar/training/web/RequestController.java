package no.samsvar.training.web;

import static no.samsvar.training.TrainingKinds.DECLARATION;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.training.secrecy.AskForm;
import no.samsvar.training.secrecy.SecrecyRequests;
import no.samsvar.training.secrecy.ShownForm;
import no.samsvar.training.secrecy.Undertaking;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asking a supplier to show its declarations or routine, and the text that somebody signs. */
@Controller
class RequestController {

    private static final int DAYS_TO_ANSWER = 30;

    private final SecrecyRequests requests;
    private final Register register;
    private final Organisations organisations;
    private final Texts texts;
    private final Languages languages;
    private final NewId ids;
    private final Templates templates;
    private final Clock clock;

    RequestController(
            SecrecyRequests requests,
            Register register,
            Organisations organisations,
            Texts texts,
            Languages languages,
            NewId ids,
            Templates templates,
            Clock clock) {
        this.requests = requests;
        this.register = register;
        this.organisations = organisations;
        this.texts = texts;
        this.languages = languages;
        this.ids = ids;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping({
        "/declarations/{id}/form.{extension}",
        "/api/v1/declarations/{id}/form.{extension}"
    })
    @Requires(Permission.DECLARATION_READ)
    ResponseEntity<byte[]> form(@PathVariable EntryId id, @PathVariable String extension) {
        var format = Format.of(extension);
        var organisation = organisations.current();
        var document =
                Undertaking.document(
                        register.find(DECLARATION, id).fields(),
                        organisation.name(),
                        organisation.kind(),
                        texts,
                        languages.current());
        return DocumentFile.of(document, format, document.title());
    }

    @GetMapping("/declarations/{id}/ask")
    @Requires(Permission.DECLARATION_WRITE)
    View ask(@PathVariable EntryId id) {
        var typed =
                Typed.NOTHING.with(
                        "answerBy", LocalDate.now(clock).plusDays(DAYS_TO_ANSWER).toString());
        return ask(id, ids.next(), Form.unchecked(AskForm.class, typed), HttpStatus.OK);
    }

    @PostMapping("/declarations/{id}/ask")
    @Requires(Permission.DECLARATION_WRITE)
    View ask(@PathVariable EntryId id, @RequestParam UUID request, HttpServletRequest sent) {
        var form = Form.read(AskForm.class, Typed.ofParameters(sent.getParameterMap()));
        if (!form.valid()) {
            return ask(id, request, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            requests.ask(id, request, form.value());
        } catch (RuleBroken broken) {
            var told = form.with("wanted", broken.code());
            return ask(id, request, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new RedirectView(DECLARATION.path(id));
    }

    private View ask(EntryId id, UUID request, Form<AskForm> form, HttpStatus status) {
        var entry = register.find(DECLARATION, id).entry();
        var action = "/declarations/" + id + "/ask";
        return page(new RequestView("declaration.ask", entry, request, action, form), status);
    }

    @GetMapping("/declarations/{id}/requests/{request}")
    @Requires(Permission.DECLARATION_WRITE)
    View shown(@PathVariable EntryId id, @PathVariable UUID request) {
        return shown(id, request, Form.blank(ShownForm.class), HttpStatus.OK);
    }

    @PostMapping("/declarations/{id}/requests/{request}")
    @Requires(Permission.DECLARATION_WRITE)
    View shown(@PathVariable EntryId id, @PathVariable UUID request, HttpServletRequest sent) {
        var form = Form.read(ShownForm.class, Typed.ofParameters(sent.getParameterMap()));
        if (!form.valid()) {
            return shown(id, request, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            requests.shown(id, request, form.value());
        } catch (RuleBroken broken) {
            var told = form.with("shownOn", broken.code());
            return shown(id, request, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new RedirectView(DECLARATION.path(id));
    }

    private View shown(EntryId id, UUID request, Form<ShownForm> form, HttpStatus status) {
        if (requests.of(id).stream().noneMatch(one -> one.id().equals(request))) {
            throw new NotFound();
        }
        var entry = register.find(DECLARATION, id).entry();
        var action = "/declarations/" + id + "/requests/" + request;
        return page(new RequestView("declaration.shown", entry, request, action, form), status);
    }

    private View page(RequestView view, HttpStatus status) {
        return Page.of(templates.trainingRequest(view), status);
    }
}
