package no.samsvar.organisation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisations;
import no.samsvar.organisation.Units;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the organisation is, and what it consists of. */
@Controller
class OrganisationController {

    static final String PAGE = "/organisation";

    private final Organisations organisations;
    private final LegalPersons legalPersons;
    private final Units units;
    private final Templates templates;

    OrganisationController(
            Organisations organisations,
            LegalPersons legalPersons,
            Units units,
            Templates templates) {
        this.organisations = organisations;
        this.legalPersons = legalPersons;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.ORGANISATION_WRITE)
    View organisation() {
        var view = new OrganisationView(organisations.current(), legalPersons.all(), units.all());
        return Page.of(templates.organisationOrganisation(view));
    }

    @GetMapping(PAGE + "/edit")
    @Requires(Permission.ORGANISATION_WRITE)
    View edit() {
        return page(Form.of(OrganisationForm.of(organisations.current())), HttpStatus.OK);
    }

    @PostMapping(PAGE + "/edit")
    @Requires(Permission.ORGANISATION_WRITE)
    View change(HttpServletRequest request) {
        var form = Form.read(OrganisationForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        organisations.change(form.value().organisation());
        return new RedirectView(PAGE);
    }

    private View page(Form<OrganisationForm> form, HttpStatus status) {
        return Page.of(templates.organisationEdit(form), status);
    }
}
