package no.samsvar.hosting;

import java.time.Instant;

/** An organisation that the operator keeps closed, and the reason its people are told. */
public record Closed(String organisation, String reason, Instant closedAt) {}
