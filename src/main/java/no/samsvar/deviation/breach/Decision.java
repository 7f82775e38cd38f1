package no.samsvar.deviation.breach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule decided, and everything needed to defend it.
 *
 * @param version the edition of the rule, such as {@code breach/2026-11}
 * @param unanswered codes of the questions still to be asked; an outcome that already requires a
 *     notification stands without them, since they could only raise it
 * @param lowering what a recipient's secrecy may lower or has lowered, if anything
 */
public record Decision(
        Outcome outcome,
        List<TraceStep> trace,
        String version,
        List<String> unanswered,
        @Nullable Lowering lowering) {

    public Decision {
        trace = List.copyOf(trace);
        unanswered = List.copyOf(unanswered);
    }

    /** Nothing more to ask. */
    public boolean isComplete() {
        return outcome != Outcome.UNDECIDED && unanswered.isEmpty();
    }
}
