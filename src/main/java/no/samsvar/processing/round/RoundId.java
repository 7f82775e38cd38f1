package no.samsvar.processing.round;

import java.util.UUID;

/** Identifies a confirmation round. */
public record RoundId(UUID value) {}
