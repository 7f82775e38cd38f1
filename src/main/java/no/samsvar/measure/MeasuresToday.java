package no.samsvar.measure;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** The reader's own measures that are due soon, or should have been done. */
@Component
class MeasuresToday implements TodaySource {

    private static final int DAYS_AHEAD = 14;
    private static final int YEARS_AHEAD = 10;

    /** The list of all that are open after their deadline. */
    private static final String OVERDUE = MeasureKinds.OPEN + "&f.overdue=yes";

    private final WaitingMeasures measures;
    private final Clock clock;

    MeasuresToday(WaitingMeasures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        return until(LocalDate.now(clock).plusDays(DAYS_AHEAD));
    }

    @Override
    public Optional<TodayItem> next() {
        return until(LocalDate.now(clock).plusYears(YEARS_AHEAD)).stream().findFirst();
    }

    @Override
    public List<TodayFigure> figures() {
        return Permissions.has(Permission.MEASURE_READ)
                ? List.of(new TodayFigure("measure.figure.overdue", measures.overdue(), OVERDUE))
                : List.of();
    }

    private List<TodayItem> until(LocalDate day) {
        return Permissions.has(Permission.MEASURE_READ)
                ? measures.of(Scope.currentPerson(), day).stream().map(MeasuresToday::item).toList()
                : List.of();
    }

    private static TodayItem item(WaitingMeasure measure) {
        return new TodayItem(
                "measure.today",
                List.of(measure.number(), measure.title()),
                MeasureKinds.MEASURE.path(measure.id()),
                requireNonNullElse(measure.minutes(), Effort.UNKNOWN),
                measure.deadline().atStartOfDay(Time.OSLO).toInstant());
    }
}
