package no.samsvar.training;

import static no.samsvar.training.TrainingKinds.DECLARATION;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import no.samsvar.training.secrecy.SecrecyRequests;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the declarations who has none. */
@Component
class DeclarationsToday implements TodaySource {

    private static final int MINUTES = 5;
    private static final Duration TIME_TO_SIGN = Duration.ofDays(14);

    private static final String MISSING = DECLARATION.path() + "?f.status=" + TrainingKinds.MISSING;

    private static final String SUPPLIERS =
            DECLARATION.path() + "?f.tie=" + Tie.SUPPLIER_STAFF.name();

    private final Declarations declarations;
    private final SecrecyRequests requests;
    private final Clock clock;

    DeclarationsToday(Declarations declarations, SecrecyRequests requests, Clock clock) {
        this.declarations = declarations;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        var items = new ArrayList<TodayItem>();
        if (Permissions.has(Permission.DECLARATION_WRITE)) {
            int unknown = declarations.unknown().size();
            if (unknown > 0) {
                items.add(
                        new TodayItem(
                                "declaration.today.unknown",
                                List.of(unknown),
                                "/declarations/unknown",
                                MINUTES,
                                clock.instant().plus(TIME_TO_SIGN)));
            }
            var missing = declarations.missing();
            if (missing.since() != null) {
                items.add(
                        new TodayItem(
                                "declaration.today.missing",
                                List.of(missing.count()),
                                MISSING,
                                MINUTES,
                                missing.since().plus(TIME_TO_SIGN)));
            }
            int unanswered = requests.overdue();
            if (unanswered > 0) {
                items.add(
                        new TodayItem(
                                "declaration.today.unanswered",
                                List.of(unanswered),
                                SUPPLIERS,
                                MINUTES,
                                clock.instant()));
            }
        }
        return items;
    }

    @Override
    public List<TodayFigure> figures() {
        return Permissions.has(Permission.DECLARATION_READ)
                ? List.of(
                        new TodayFigure(
                                "declaration.figure", declarations.missing().count(), MISSING))
                : List.of();
    }
}
