package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.dpia.review.CaseChanges;
import no.samsvar.dpia.review.DismissForm;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Changes in what a decided case is of: they alter nothing for a reason, or it is taken up. */
@Controller
class ChangesController {

    private static final String PAGE = "/dpia/{id}/changes";

    private final CaseChanges changes;
    private final Register register;
    private final Templates templates;

    ChangesController(CaseChanges changes, Register register, Templates templates) {
        this.changes = changes;
        this.register = register;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View changes(@PathVariable EntryId id) {
        return page(id, Form.blank(DismissForm.class), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View dismiss(@PathVariable EntryId id, HttpServletRequest request) {
        var form = SentForm.read(DismissForm.class, request);
        if (!form.valid()) {
            return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        register.find(DPIA, id);
        changes.dismiss(id, form.value(), form.explained());
        return new RedirectView(DPIA.path(id));
    }

    private View page(EntryId id, Form<DismissForm> form, HttpStatus status) {
        var view = new DpiaChangesView(register.find(DPIA, id), changes.of(id), form);
        return Page.of(templates.dpiaChanges(view), status);
    }
}
