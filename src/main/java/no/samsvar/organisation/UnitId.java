package no.samsvar.organisation;

import java.util.UUID;

/** Identifies a unit. */
public record UnitId(UUID value) {}
