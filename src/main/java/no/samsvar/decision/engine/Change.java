package no.samsvar.decision.engine;

import java.util.Map;
import java.util.Set;

/**
 * Other answers that would lead elsewhere.
 *
 * @param instead the chosen options that would differ, by question
 * @param outcomes where that leads; several where it opens questions that are not answered yet
 */
public record Change(Map<String, Set<String>> instead, Set<String> outcomes) {}
