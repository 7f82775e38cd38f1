package no.samsvar.deviation.duty;

import java.time.Instant;
import java.util.Map;
import no.samsvar.deviation.breach.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one duty.
 *
 * @param applies whether the authority must be told
 * @param told when each of the duty's messages was given, by its code
 */
public record DutyAnswer(
        @Nullable Boolean applies,
        @Nullable String reason,
        @Nullable String decidedBy,
        Map<String, Instant> told) {

    public static final DutyAnswer UNANSWERED = new DutyAnswer(null, null, null, Map.of());

    public DutyAnswer {
        reason = Reason.orNull(reason);
        decidedBy = Reason.orNull(decidedBy);
        told = Map.copyOf(told);
    }
}
