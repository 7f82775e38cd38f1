package no.samsvar.catalogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.content.Responsible;
import no.samsvar.catalogue.requirement.NoteForm;
import no.samsvar.catalogue.requirement.Requirements;
import no.samsvar.catalogue.requirement.Standing;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The requirements of the sources, and how the enterprise meets each (CHK-02). */
@Controller
class RequirementController {

    private static final String ALL = ChecklistKinds.REQUIREMENTS;
    private static final String ONE = ALL + "/{requirement}";

    private final Requirements requirements;
    private final RequirementPages pages;
    private final Templates templates;

    RequirementController(Requirements requirements, RequirementPages pages, Templates templates) {
        this.requirements = requirements;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(ALL)
    @Requires(Permission.REQUIREMENT_READ)
    View all(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<Standing> standing,
            @RequestParam Optional<Responsible> role,
            @RequestParam Optional<Kind> kind,
            @RequestParam(defaultValue = "false") boolean others) {
        var asked = new Asked(area, q.strip(), standing, role, kind, others);
        return Page.of(templates.catalogueRequirements(pages.all(asked)));
    }

    @GetMapping(ONE)
    @Requires(Permission.REQUIREMENT_READ)
    View one(@PathVariable String requirement) {
        return Page.of(templates.catalogueRequirement(pages.one(requirement)));
    }

    @PostMapping(ONE)
    @Requires(Permission.CHECKLIST_WRITE)
    View note(@PathVariable String requirement, HttpServletRequest request) {
        var form = Form.read(NoteForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            var view = pages.one(requirement).with(form);
            return Page.of(templates.catalogueRequirement(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requirements.note(requirement, form.value().note());
        return new RedirectView(ALL + "/" + requirement);
    }
}
