package no.samsvar.overview.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Landing;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Profile;
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

    private final Overview overview;
    private final List<Landing> landings;
    private final Templates templates;
    private final Clock clock;

    OverviewController(
            Overview overview, List<Landing> landings, Templates templates, Clock clock) {
        this.landings = landings;
        this.clock = clock;
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/")
    @Requires(Permission.OWN_ACCOUNT)
    View today() {
        var access = Access.current();
        var elsewhere = access.filter(it -> it.membership() == null).flatMap(this::landing);
        if (elsewhere.isPresent()) {
            return new RedirectView(elsewhere.get());
        }
        var name = access.map(it -> it.person().name()).orElse("");
        boolean large =
                access.flatMap(it -> Optional.ofNullable(it.membership()))
                        .filter(membership -> membership.profile() == Profile.LARGE)
                        .isPresent();
        var today = new TodayView(name, overview.today(large), clock.instant());
        return Page.of(templates.overviewToday(today));
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
