package no.samsvar.organisation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Consumer;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Adding and renaming the organisation's legal persons. */
@Controller
class LegalPersonController {

    private static final String PATH = OrganisationController.PAGE + "/legal-persons";

    private final LegalPersons legalPersons;
    private final NewId ids;
    private final Templates templates;

    LegalPersonController(LegalPersons legalPersons, NewId ids, Templates templates) {
        this.legalPersons = legalPersons;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.ORGANISATION_WRITE)
    View blank() {
        return page(PATH, ids.next(), 0, Form.blank(LegalPersonForm.class), HttpStatus.OK);
    }

    @PostMapping(PATH)
    @Requires(Permission.ORGANISATION_WRITE)
    View add(@RequestParam UUID id, HttpServletRequest request) {
        return store(PATH, id, 0, request, legalPersons::add);
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    View edit(@PathVariable UUID id) {
        var known = legalPersons.find(new LegalPersonId(id));
        var form = Form.of(LegalPersonForm.of(known));
        return page(PATH + "/" + id, id, known.version(), form, HttpStatus.OK);
    }

    @PostMapping(PATH + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    View change(@PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
        legalPersons.find(new LegalPersonId(id));
        return store(PATH + "/" + id, id, version, request, legalPersons::change);
    }

    private View store(
            String action,
            UUID id,
            int version,
            HttpServletRequest request,
            Consumer<LegalPerson> use) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var form = Form.read(LegalPersonForm.class, typed);
        if (!form.valid()) {
            return page(action, id, version, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            use.accept(form.value().legalPerson(new LegalPersonId(id), version));
            return new RedirectView(OrganisationController.PAGE);
        } catch (RuleBroken e) {
            var wrong = form.with("number", e.code());
            return page(action, id, version, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View page(
            String action, UUID id, int version, Form<LegalPersonForm> form, HttpStatus status) {
        var title = action.equals(PATH) ? ".new" : ".edit";
        var part =
                new PartForm(
                        "organisation.legal-person" + title,
                        action,
                        id.toString(),
                        version,
                        form,
                        Choices.none());
        return Page.of(templates.organisationPart(part), status);
    }
}
