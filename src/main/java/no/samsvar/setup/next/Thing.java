package no.samsvar.setup.next;

/**
 * Something to do after the first start.
 *
 * @param must whether the law demands it
 * @param source that says so, or where the advice is from
 */
public record Thing(String id, boolean must, int minutes, String source) {}
