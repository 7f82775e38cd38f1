package no.samsvar.overview.web;

import gg.jte.generated.precompiled.Templates;
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

    private final TodayPages pages;
    private final Overview overview;
    private final Templates templates;

    OverviewController(TodayPages pages, Overview overview, Templates templates) {
        this.pages = pages;
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/")
    @Requires(Permission.OWN_ACCOUNT)
    View today() {
        return Page.of(templates.overviewToday(pages.today()));
    }

    @GetMapping("/folder")
    @Requires(Permission.OWN_ACCOUNT)
    View folder() {
        return Page.of(templates.overviewFolder(overview.folder()));
    }
}
