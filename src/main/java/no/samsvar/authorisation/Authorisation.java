package no.samsvar.authorisation;

import java.time.Instant;
import java.time.LocalDate;
import no.samsvar.identity.Role;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.organisationscope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has in the organisation, and why.
 *
 * @param joined whether the person has chosen a password and so can sign in
 * @param unit the unit's name
 * @param until the last day it holds
 * @param grantedBy who gave it; nobody for the first of an organisation
 * @param acknowledgedAt when the person acknowledged the duty of secrecy; it opens nothing before
 * @param endedAt when it was taken away before its time
 * @param held whether it holds now
 * @param lapsed whether it holds only because nobody else could extend it
 */
public record Authorisation(
        AuthorisationId id,
        PersonId personId,
        String name,
        String address,
        boolean joined,
        Role role,
        @Nullable UnitId unitId,
        @Nullable String unit,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason,
        @Nullable String grantedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant endedAt,
        boolean held,
        boolean lapsed,
        int version) {

    /** How an authorisation stands. */
    public enum State {
        HELD,
        /** Its end has passed, and it works on until somebody extends it. */
        LAPSED,
        EXPIRED,
        ENDED
    }

    public State state() {
        if (lapsed) {
            return State.LAPSED;
        }
        if (held) {
            return State.HELD;
        }
        return endedAt == null ? State.EXPIRED : State.ENDED;
    }
}
