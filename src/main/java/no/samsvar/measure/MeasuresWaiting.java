package no.samsvar.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.WaitingSource;
import org.springframework.stereotype.Component;

/** Reminds people of the measures they have to do. */
@Component
class MeasuresWaiting implements WaitingSource {

    private static final int YEARS_AHEAD = 10;

    private final WaitingMeasures waiting;
    private final Clock clock;

    MeasuresWaiting(WaitingMeasures waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<LocalDate> deadlines() {
        var ahead = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        return waiting.of(Scope.currentPerson(), ahead).stream()
                .map(WaitingMeasure::deadline)
                .toList();
    }
}
