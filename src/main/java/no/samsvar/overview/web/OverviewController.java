package no.samsvar.overview.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Landing;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.overview.Overview;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Today, and our folder. */
@Controller
class OverviewController {

    private final TodayPages pages;
    private final Overview overview;
    private final List<Landing> landings;
    private final Templates templates;

    OverviewController(
            TodayPages pages, Overview overview, List<Landing> landings, Templates templates) {
        this.pages = pages;
        this.landings = landings;
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/")
    @Requires(Permission.OWN_ACCOUNT)
    View today() {
        var elsewhere =
                Access.current().filter(it -> it.membership() == null).flatMap(this::landing);
        return elsewhere.isPresent()
                ? new RedirectView(elsewhere.get())
                : Page.of(templates.overviewToday(pages.today()));
    }

    private Optional<String> landing(Access access) {
        return landings.stream().flatMap(it -> it.path(access).stream()).findFirst();
    }

    @GetMapping("/folder")
    @Requires(Permission.OWN_ACCOUNT)
    View folder() {
        return Page.of(templates.overviewFolder(overview.folder()));
    }
}
