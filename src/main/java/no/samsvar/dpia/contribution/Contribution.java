package no.samsvar.dpia.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to a supplier as the enterprise sees it.
 *
 * @param ownMadeOn the day of the supplier's own assessment, where it has one
 */
public record Contribution(
        UUID id,
        String supplier,
        String about,
        List<Answered> answered,
        LocalDate deadline,
        Instant expiresAt,
        @Nullable UUID askedBy,
        Instant askedAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate ownMadeOn,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    /** A question, and its answer; empty until there is one. */
    public record Answered(String question, String answer) {}

    /** How it stands at this time. */
    public State at(Instant now) {
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return expiresAt.isAfter(now) ? State.SENT : State.EXPIRED;
    }

    /** Whether its link leads anywhere. */
    public boolean open(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    /** How a request stands. */
    public enum State {
        SENT,
        ANSWERED,
        REVOKED,
        EXPIRED
    }
}
