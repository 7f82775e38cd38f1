package no.samsvar.overview.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Profile;
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
    private final Clock clock;

    OverviewController(Overview overview, Templates templates, Clock clock) {
        this.clock = clock;
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/")
    @Requires(Permission.OWN_ACCOUNT)
    View today() {
        var access = Access.current();
        var name = access.map(it -> it.person().name()).orElse("");
        boolean large =
                access.flatMap(it -> Optional.ofNullable(it.membership()))
                        .filter(membership -> membership.profile() == Profile.LARGE)
                        .isPresent();
        var today = new TodayView(name, overview.today(large), clock.instant());
        return Page.of(templates.overviewToday(today));
    }

    @GetMapping("/folder")
    @Requires(Permission.OWN_ACCOUNT)
    View folder() {
        return Page.of(templates.overviewFolder(overview.folder()));
    }
}
