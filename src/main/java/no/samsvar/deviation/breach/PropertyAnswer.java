package no.samsvar.deviation.breach;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one property of the data.
 *
 * @param affected whether it may have been breached
 * @param grade the risk to people from that
 * @param reason why it is answered so
 */
public record PropertyAnswer(
        @Nullable Answer affected, @Nullable Grade grade, @Nullable String reason) {

    public static final PropertyAnswer UNANSWERED = new PropertyAnswer(null, null, null);

    public PropertyAnswer {
        reason = Reason.orNull(reason);
    }

    boolean speaksOfHarm() {
        return affected == Answer.YES || (grade != null && grade != Grade.LOW);
    }
}
