package no.samsvar.catalogue.content;

/**
 * Where in the sources something stands.
 *
 * @param document the number of the source, such as {@code 003}
 */
public record SourcePlace(String document, String section) {}
