package no.samsvar.measure;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import org.jspecify.annotations.Nullable;

/** Minutes that somebody estimates: at least one, at most what two weeks of work hold. */
final class Effort {

    private static final int MOST = 4_800;

    /** What something takes that nobody has estimated. */
    static final int UNKNOWN = 15;

    private Effort() {}

    static List<Problem> problems(String field, @Nullable Integer minutes) {
        return minutes == null || minutes >= 1 && minutes <= MOST
                ? List.of()
                : List.of(new Problem(field, "measure.minutes-out-of-range", MOST));
    }
}
