package no.samsvar.overview.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Profile;
import no.samsvar.overview.Overview;
import no.samsvar.register.web.TodayPanel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads Today with the parts that rooms add. */
@Service
@Transactional(readOnly = true)
class TodayPages {

    private final Overview overview;
    private final List<TodayPanel> panels;
    private final Clock clock;

    TodayPages(Overview overview, List<TodayPanel> panels, Clock clock) {
        this.overview = overview;
        this.panels = panels;
        this.clock = clock;
    }

    TodayView today() {
        var access = Access.current();
        var name = access.map(it -> it.person().name()).orElse("");
        boolean large =
                access.flatMap(it -> Optional.ofNullable(it.membership()))
                        .filter(membership -> membership.profile() == Profile.LARGE)
                        .isPresent();
        return new TodayView(
                name,
                overview.today(large),
                panels.stream().flatMap(panel -> panel.panel().stream()).toList(),
                clock.instant());
    }
}
