package no.samsvar.authorisation;

import java.time.LocalDate;
import java.time.Period;
import no.samsvar.identity.Role;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is given.
 *
 * @param until the last day, at most {@link #LONGEST} ahead: an authorisation is looked at again
 */
public record Grant(Role role, @Nullable UnitId unit, LocalDate until, String reason) {

    public static final Period LONGEST = Period.ofYears(2);

    private static final int LONGEST_REASON = 1000;

    /** Refuses, with the reason in words, what may not be given on this day. */
    void check(LocalDate today) {
        if (until.isBefore(today)) {
            throw new RuleBroken("authorisation.until-past");
        }
        if (until.isAfter(today.plus(LONGEST))) {
            throw new RuleBroken("authorisation.until-far");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("authorisation.reason-missing");
        }
    }
}
