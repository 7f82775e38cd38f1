package no.samsvar.processing;

import java.util.List;

/**
 * A point that a record does not tell yet.
 *
 * @param about which part of it: a purpose, a country, kinds of data; nothing where it is the whole
 */
public record Missing(Point point, List<Object> about) {}
