package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How the enterprise stands with its deviations (DEV-51). */
@Controller
class StandingController {

    private final StandingPages pages;
    private final Templates templates;

    StandingController(StandingPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/deviations")
    @Requires(Permission.DEVIATION_READ)
    View overview() {
        var view =
                pages.overview(
                        Permissions.has(Permission.ORGANISATION_WRITE),
                        Permissions.has(Permission.EXPORT));
        return Page.of(templates.deviationStanding(view));
    }
}
