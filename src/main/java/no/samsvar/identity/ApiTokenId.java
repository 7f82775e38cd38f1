package no.samsvar.identity;

import java.util.UUID;

/** An API token by a name that opens nothing. */
public record ApiTokenId(UUID value) {}
