package no.samsvar.deviation.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import no.samsvar.platform.Time;
import org.jspecify.annotations.Nullable;

/**
 * One message that a duty requires.
 *
 * @param code names it; its addressee and deadline in words are messages
 * @param within counted from when the enterprise is aware; null where the law gives no figure
 */
public record DutyStep(String code, @Nullable TemporalAmount within) {

    static DutyStep atOnce(String code) {
        return new DutyStep(code, Duration.ZERO);
    }

    static DutyStep hours(String code, int hours) {
        return new DutyStep(code, Duration.ofHours(hours));
    }

    static DutyStep month(String code) {
        return new DutyStep(code, Period.ofMonths(1));
    }

    static DutyStep withoutUndueDelay(String code) {
        return new DutyStep(code, null);
    }

    /** When it is due; a month is the same day and hour next month in Oslo, or the last day. */
    public Optional<Instant> due(Instant aware) {
        return Optional.ofNullable(within)
                .map(amount -> aware.atZone(Time.OSLO).plus(amount).toInstant());
    }
}
