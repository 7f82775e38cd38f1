package no.samsvar.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be done, and by whom. */
@Service
@Transactional(readOnly = true)
public class WaitingMeasures {

    private final MeasureRepository measures;
    private final Clock clock;

    WaitingMeasures(MeasureRepository measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /** What somebody has to do until that day and before, the most urgent first. */
    public List<WaitingMeasure> of(PersonId person, LocalDate until) {
        return measures.waitingFor(person.value(), until);
    }

    /** How many of anybody's are open after their deadline. */
    public int overdue() {
        return measures.overdue(LocalDate.now(clock));
    }
}
