package no.samsvar.inspection.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What an auditor has looked at, for those who let them in. */
@Controller
class TrailController {

    private final TrailPages pages;
    private final Templates templates;

    TrailController(TrailPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/access/{id}/trail")
    @Requires(Permission.AUTHORISATION_WRITE)
    View trail(@PathVariable UUID id) {
        return Page.of(templates.inspectionTrail(pages.of(id)));
    }
}
