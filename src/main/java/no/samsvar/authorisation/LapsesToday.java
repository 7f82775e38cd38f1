package no.samsvar.authorisation;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** Shows whoever gives access what access ends soon, so that none lapses unseen. */
@Component
class LapsesToday implements TodaySource {

    private static final int MINUTES = 2;

    private final Authorisations authorisations;

    LapsesToday(Authorisations authorisations) {
        this.authorisations = authorisations;
    }

    @Override
    public List<TodayItem> items() {
        if (!Permissions.has(Permission.AUTHORISATION_WRITE)) {
            return List.of();
        }
        return authorisations.lapsing().stream()
                .map(
                        one ->
                                new TodayItem(
                                        "authorisation.today",
                                        List.of(one.name()),
                                        "/access/" + one.id().value(),
                                        MINUTES,
                                        one.validUntil().atStartOfDay(Time.OSLO).toInstant()))
                .toList();
    }
}
