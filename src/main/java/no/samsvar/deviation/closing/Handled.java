package no.samsvar.deviation.closing;

import no.samsvar.deviation.breach.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How management treated the deviation.
 *
 * @param restore what brought things back to normal
 * @param cause why it happened, and what removed that
 * @param prevention what keeps it from happening again
 */
public record Handled(
        @Nullable String restore, @Nullable String cause, @Nullable String prevention) {

    public Handled {
        restore = Reason.orNull(restore);
        cause = Reason.orNull(cause);
        prevention = Reason.orNull(prevention);
    }
}
