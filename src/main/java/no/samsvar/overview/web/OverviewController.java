package no.samsvar.overview.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Access;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.overview.Overview;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Today, and our folder. */
@Controller
class OverviewController {

    private final Overview overview;
    private final Templates templates;

    OverviewController(Overview overview, Templates templates) {
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/")
    @Requires(Permission.OWN_ACCOUNT)
    View today() {
        var name = Access.current().map(access -> access.person().name()).orElse("");
        return Page.of(templates.overviewToday(name, overview.today()));
    }

    @GetMapping("/folder")
    @Requires(Permission.OWN_ACCOUNT)
    View folder() {
        return Page.of(templates.overviewFolder(overview.folder()));
    }
}
