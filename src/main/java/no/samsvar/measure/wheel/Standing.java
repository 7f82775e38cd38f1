package no.samsvar.measure.wheel;

import java.time.LocalDate;
import no.samsvar.measure.MeasureKinds;

/** How a task of the wheel stands. */
public enum Standing {
    /** Its time has not come. */
    PLANNED,
    /** It is the next turn, and open. */
    OPEN,
    OVERDUE,
    DONE,
    DROPPED,
    /** Its day passed without it, and another turn took over. */
    PASSED;

    static Standing of(String state, LocalDate deadline, LocalDate today) {
        return switch (state) {
            case MeasureKinds.DONE -> DONE;
            case MeasureKinds.DROPPED -> DROPPED;
            default -> deadline.isBefore(today) ? OVERDUE : OPEN;
        };
    }
}
