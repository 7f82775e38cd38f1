package no.samsvar.deviation.closing;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.deviation.breach.Reason;
import no.samsvar.deviation.duty.Duties;
import org.jspecify.annotations.Nullable;

/** What a deviation still lacks before it can be closed. */
public final class Closing {

    private Closing() {}

    /**
     * Codes of what is missing, whose texts are the messages {@code deviation.<code>}; empty when
     * the deviation can be closed.
     *
     * @param privacy whether the deviation has a privacy part
     * @param breach that part; null as long as nobody has begun to assess it
     */
    public static List<String> missing(
            Handled handled, boolean privacy, @Nullable BreachFacts breach, Duties duties) {
        var missing = new ArrayList<String>();
        addUnless(handled.restore() != null, "closing.restore", missing);
        addUnless(handled.cause() != null, "closing.cause", missing);
        addUnless(handled.prevention() != null, "closing.prevention", missing);
        if (breach != null) {
            breach(breach, missing);
        } else {
            addUnless(!privacy, "closing.assessment", missing);
        }
        missing.addAll(duties.open());
        return List.copyOf(missing);
    }

    private static void breach(BreachFacts breach, List<String> missing) {
        var outcome = breach.decision().outcome();
        addUnless(breach.decision().isComplete(), "closing.assessment", missing);
        if (outcome.toAuthority()) {
            reported(breach, missing);
        } else if (!outcome.keepsClockRunning()) {
            addUnless(breach.notReported() != null, "closing.not-reported", missing);
        }
        addUnless(breach.notice().isDone(), "closing.people", missing);
    }

    private static void reported(BreachFacts breach, List<String> missing) {
        boolean contacted = breach.reports().firstContact().isPresent();
        addUnless(contacted, "closing.clock", missing);
        addUnless(!contacted || breach.reports().areFinal(), "closing.final-report", missing);
        boolean explained =
                !breach.clock().needsReasonForDelay()
                        || Reason.orNull(breach.delayReason()) != null;
        addUnless(explained, "closing.delay-reason", missing);
        addUnless(breach.clock().startedAt().isPresent(), "closing.aware-at", missing);
    }

    private static void addUnless(boolean present, String code, List<String> missing) {
        if (!present) {
            missing.add(code);
        }
    }
}
