package no.samsvar.inspection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;

/** How the folder is wanted: as it is, or as it was when this day ended. */
public record AsOf(Optional<LocalDate> day) {

    public static final AsOf NOW = new AsOf(Optional.empty());

    /**
     * @param typed an ISO date; blank for now
     */
    public static AsOf typed(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return NOW;
        }
        var day = parsed(typed.strip());
        if (day.isAfter(today)) {
            throw new RuleBroken("inspection.as-of-future");
        }
        return day.equals(today) ? NOW : new AsOf(Optional.of(day));
    }

    private static LocalDate parsed(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new RuleBroken("inspection.as-of-unreadable");
        }
    }

    /** The last moment of the day, by the clock in Oslo; empty for now. */
    public Optional<Instant> moment() {
        return day.map(it -> it.plusDays(1).atStartOfDay(Time.OSLO).toInstant().minusNanos(1));
    }
}
