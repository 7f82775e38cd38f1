package no.samsvar.platform.organisationscope;

import java.util.UUID;

/** An enterprise that uses Samsvar: whose rows these are. */
public record OrganisationId(UUID value) {}
