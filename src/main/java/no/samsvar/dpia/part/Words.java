package no.samsvar.dpia.part;

import org.jspecify.annotations.Nullable;

/**
 * What a part says.
 *
 * @param answer to the part's question; null where it asks none
 */
public record Words(@Nullable Boolean answer, String text) {}
