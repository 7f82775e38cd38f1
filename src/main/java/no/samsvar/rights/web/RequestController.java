package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import no.samsvar.rights.request.ContactForm;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestKinds;
import no.samsvar.rights.request.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Working with a request, a part at a time. */
@Controller("rightsRequestController")
class RequestController {

    private static final String PART = RequestFrame.ONE + "/parts/{section}";
    private static final String CONTACT = RequestFrame.ONE + "/contact";

    private final RequestPages pages;
    private final Requests requests;
    private final Templates templates;

    RequestController(RequestPages pages, Requests requests, Templates templates) {
        this.pages = pages;
        this.requests = requests;
        this.templates = templates;
    }

    @GetMapping(PART)
    @Requires(Permission.REQUEST_WRITE)
    View part(@PathVariable EntryId id, @PathVariable String section) {
        var part = new RequestPart(section);
        var stored = requests.find(id);
        return page(id, part, stored.entry().version(), Form.of(stored.fields()), HttpStatus.OK);
    }

    @PostMapping(PART)
    @Requires(Permission.REQUEST_WRITE)
    View save(
            @PathVariable EntryId id,
            @PathVariable String section,
            @RequestParam int version,
            HttpServletRequest request) {
        var part = new RequestPart(section);
        var stored = requests.find(id);
        var typed = part.over(stored.fields(), Typed.ofParameters(request.getParameterMap()));
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            var form = Form.unchecked(RequestFields.class, again.get());
            return page(id, part, version, form, HttpStatus.OK);
        }
        var form = pages.judged(id, Form.read(RequestFields.class, typed));
        if (!form.valid()) {
            return page(id, part, version, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        pages.store(id, version, form);
        return back(id);
    }

    private View page(
            EntryId id,
            RequestPart part,
            int version,
            Form<RequestFields> form,
            HttpStatus status) {
        return Page.of(templates.rightsRequestPart(pages.part(id, part, version, form)), status);
    }

    @PostMapping(RequestFrame.ONE + "/gather")
    @Requires(Permission.REQUEST_WRITE)
    View gather(@PathVariable EntryId id, @RequestParam int version) {
        requests.gather(id, version);
        return new RedirectView(RequestFrame.path(id) + "/parts/collecting");
    }

    @PostMapping(RequestFrame.ONE + "/erasures")
    @Requires(Permission.REQUEST_WRITE)
    View listErasures(@PathVariable EntryId id, @RequestParam int version) {
        requests.listErasures(id, version);
        return new RedirectView(RequestFrame.path(id) + "/parts/erasure");
    }

    @GetMapping(CONTACT)
    @Requires(Permission.REQUEST_WRITE)
    View contact(@PathVariable EntryId id) {
        return contact(id, Form.of(pages.contact(id)), HttpStatus.OK);
    }

    @PostMapping(CONTACT)
    @Requires(Permission.REQUEST_WRITE)
    View keepContact(@PathVariable EntryId id, HttpServletRequest request) {
        requests.find(id);
        var form = Form.read(ContactForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return contact(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requests.contact(id, form.value());
        return back(id);
    }

    private View contact(EntryId id, Form<ContactForm> form, HttpStatus status) {
        var view = new RequestContactView(requests.find(id).entry(), form);
        return Page.of(templates.rightsRequestContact(view), status);
    }

    private static View back(EntryId id) {
        return new RedirectView(RequestKinds.REQUEST.path(id));
    }
}
