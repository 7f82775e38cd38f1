package no.samsvar.processing.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a unit's processing is in the record.
 *
 * @param unit nothing for what belongs to no unit
 */
public record CoverageRow(
        @Nullable UUID unit, String name, int activities, int confirmed, int lacking) {}
