package no.samsvar.authorisation;

import java.util.UUID;

/** Identifies an authorisation. */
public record AuthorisationId(UUID value) {}
