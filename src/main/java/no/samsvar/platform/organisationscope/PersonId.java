package no.samsvar.platform.organisationscope;

import java.util.UUID;

/** A person, the same in every organisation. */
public record PersonId(UUID value) {}
