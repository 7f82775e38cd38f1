package no.samsvar.risk.outside;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.StatusFigures;
import no.samsvar.register.TodayFigure;
import org.springframework.stereotype.Component;

/** How much stands outside, for whoever sees how the whole stands. */
@Component
class OutsideFigures implements StatusFigures {

    private final Outside outside;

    OutsideFigures(Outside outside) {
        this.outside = outside;
    }

    @Override
    public List<TodayFigure> figures() {
        return Permissions.has(Permission.OVERVIEW_READ)
                ? List.of(
                        new TodayFigure(
                                "risk.outside.figure", outside.all().size(), "/status/outside"))
                : List.of();
    }
}
