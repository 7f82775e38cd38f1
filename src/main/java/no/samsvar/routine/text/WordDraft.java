package no.samsvar.routine.text;

import java.util.Set;

/**
 * What was taken out of a Word file.
 *
 * @param text with marks
 * @param untaken what had to stay behind
 */
public record WordDraft(String text, Set<Untaken> untaken) {}
