package no.samsvar.processing.customer;

import java.util.List;

/** What only one of two records says of something; at least one of the lists has a word. */
public record Difference(Aspect aspect, List<String> onlyOurs, List<String> onlyTheirs) {}
