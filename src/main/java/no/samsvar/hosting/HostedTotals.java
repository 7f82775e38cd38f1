package no.samsvar.hosting;

/**
 * How much there is of everything together.
 *
 * @param matching the organisations that the search finds
 * @param people who can sign in
 */
public record HostedTotals(
        long matching, long organisations, long closed, long people, long entries, long files) {}
