package no.samsvar.deviation.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.assessment.UnitFigures;
import no.samsvar.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How the enterprise stands with its deviations.
 *
 * @param due open ones with a deadline, the nearest first
 */
public record StandingView(
        List<UnitFigures> units, List<Entry> due, boolean mayMakePosters, boolean mayExport) {

    private static final String OPEN =
            DeviationRegister.KIND.path()
                    + "?f.status=REPORTED&f.status=IN_PROGRESS&sort=due"
                    + "&columns=number,title,status,type,unit,due";

    public String open() {
        return OPEN;
    }

    /** The open ones of a unit, those due first at the top. */
    public String open(@Nullable UUID unit) {
        return OPEN + "&f.unit=" + (unit == null ? "none" : unit);
    }

    /** Those of a unit whose deadline, or day to be looked at, has passed. */
    public String overdue(@Nullable UUID unit) {
        return open(unit) + "&f.overdue=yes";
    }

    /** Those of a unit that repeat an earlier one, closed ones too. */
    public String repeated(@Nullable UUID unit) {
        return reported(unit) + "&f.repeating=yes";
    }

    /** All of a unit. */
    public String reported(@Nullable UUID unit) {
        return all() + "?f.unit=" + (unit == null ? "none" : unit);
    }

    public String all() {
        return DeviationRegister.KIND.path();
    }
}
