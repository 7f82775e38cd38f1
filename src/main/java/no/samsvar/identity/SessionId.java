package no.samsvar.identity;

import java.util.UUID;

/** A session by a name that opens nothing. */
public record SessionId(UUID value) {}
