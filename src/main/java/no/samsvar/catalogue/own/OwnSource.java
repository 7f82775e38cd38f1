package no.samsvar.catalogue.own;

import java.time.Instant;
import java.util.Map;

/**
 * The file that a list was last read from.
 *
 * @param version of the list, from 1
 */
public record OwnSource(
        int version, String fileName, Map<OwnColumn, String> columns, Instant readAt) {}
