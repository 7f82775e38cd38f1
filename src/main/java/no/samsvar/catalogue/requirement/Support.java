package no.samsvar.catalogue.requirement;

import org.jspecify.annotations.Nullable;

/**
 * A place in Samsvar where a requirement is met or shown.
 *
 * @param key the text of the link; {@code key.help} says what is there, where it is written
 * @param entries how many there are; null where it is no register, or one that holds nothing
 */
public record Support(String key, String href, @Nullable Integer entries) {}
