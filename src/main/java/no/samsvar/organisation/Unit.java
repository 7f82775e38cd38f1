package no.samsvar.organisation;

import org.jspecify.annotations.Nullable;

/** A part of an organisation: a department, a ward, a section. */
public record Unit(UnitId id, String name, @Nullable UnitId parentId, int version) {}
