package no.samsvar.training.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.training.Declarations;
import no.samsvar.training.TrainingKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who has no declaration yet, and noting that it is missing. */
@Controller
class DeclarationController {

    private static final String PAGE = "/declarations/unknown";

    private final Declarations declarations;
    private final Templates templates;

    DeclarationController(Declarations declarations, Templates templates) {
        this.declarations = declarations;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.DECLARATION_WRITE)
    View unknown() {
        return Page.of(templates.trainingUnknown(declarations.unknown()));
    }

    @PostMapping(PAGE)
    @Requires(Permission.DECLARATION_WRITE)
    View note() {
        declarations.noteUnknown();
        return new RedirectView(TrainingKinds.DECLARATION.path() + "?f.status=MISSING");
    }
}
