package no.samsvar.organisation;

import java.util.UUID;

/** Identifies a legal person. */
public record LegalPersonId(UUID value) {}
