package no.samsvar.overview.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.overview.Standing;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How the whole stands: a line for each area, figures and how the year has been. */
@Controller
class StatusController {

    private final Standing standing;
    private final Templates templates;

    StatusController(Standing standing, Templates templates) {
        this.standing = standing;
        this.templates = templates;
    }

    @GetMapping("/status")
    @Requires(Permission.OVERVIEW_READ)
    View status() {
        return Page.of(templates.overviewStatus(new StatusView(standing.now())));
    }
}
