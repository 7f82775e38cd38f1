package no.samsvar.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supplier says to a point, until somebody here has decided on it (CHK-03). */
public record Proposal(
        UUID id,
        String item,
        Answer answer,
        @Nullable String chosen,
        @Nullable String evidence,
        @Nullable UUID receivedBy,
        Instant receivedAt) {}
