package no.samsvar.catalogue.content;

/**
 * How a point stands in the enterprise's own list.
 *
 * @param number as it is written there
 * @param mapping what it is connected to in standards; empty where nothing is said
 */
public record Listed(String number, String mapping) {}
