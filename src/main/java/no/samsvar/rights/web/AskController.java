package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Address;
import no.samsvar.platform.Nameless;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import no.samsvar.platform.web.StrangerLimit;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import no.samsvar.rights.door.Callers;
import no.samsvar.rights.door.DoorForm;
import no.samsvar.rights.door.Doors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Asking by one's rights without an account, and confirming it; answered with a receipt alone. */
@Controller
class AskController {

    private static final String ASK = "/ask/{secret}";
    private static final String CONFIRM = "/ask/confirm/{secret}";

    private final Doors doors;
    private final Callers callers;
    private final StrangerLimit limit;
    private final Languages languages;
    private final NewId ids;
    private final Templates templates;

    AskController(
            Doors doors,
            Callers callers,
            StrangerLimit limit,
            Languages languages,
            NewId ids,
            Templates templates) {
        this.doors = doors;
        this.callers = callers;
        this.limit = limit;
        this.languages = languages;
        this.ids = ids;
        this.templates = templates;
    }

    @Public
    @GetMapping(ASK)
    View blank(@PathVariable String secret) {
        var form = Form.blank(DoorForm.class);
        return page(Secret.shown(secret), new EntryId(ids.next()), form, HttpStatus.OK);
    }

    @Public
    @PostMapping(ASK)
    View ask(@PathVariable String secret, @RequestParam EntryId id, HttpServletRequest request) {
        var shown = Secret.shown(secret);
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            var form = Form.unchecked(DoorForm.class, again.get());
            return page(shown, id, form, HttpStatus.OK);
        }
        var form = Form.read(DoorForm.class, typed);
        if (!form.valid()) {
            return page(shown, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.allows(shown, request.getRemoteAddr())
                || !limit.allowsMail(shown, new Address(form.value().address()).value())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            callers.ask(shown, id, form.value(), form.explained(), languages.current());
        } catch (Nameless _) {
            var told = form.with("address", "request.ask.not-sent");
            return page(shown, id, told, HttpStatus.SERVICE_UNAVAILABLE);
        }
        return Page.of(templates.rightsAsked(""));
    }

    private View page(Secret secret, EntryId id, Form<DoorForm> form, HttpStatus status) {
        var door = doors.shown(secret).orElseThrow(NotFound::new);
        var view = new AskView(secret.text(), id, door.name(), form);
        return Page.of(templates.rightsAsk(view), status);
    }

    /** A page to press a button on: programs that look into mails follow links by themselves. */
    @Public
    @GetMapping(CONFIRM)
    View confirm(@PathVariable String secret) {
        if (!callers.waits(Secret.shown(secret))) {
            throw new NotFound();
        }
        return Page.of(templates.rightsAskConfirm(secret));
    }

    @Public
    @PostMapping(CONFIRM)
    View confirmed(@PathVariable String secret) {
        return Page.of(templates.rightsAsked(callers.confirm(Secret.shown(secret))));
    }
}
