package no.samsvar.identity;

import java.util.UUID;

/** A founding link by a name that opens nothing. */
public record FoundingLinkId(UUID value) {}
