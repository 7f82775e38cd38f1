package no.samsvar.setup.adoption;

import java.util.Map;

/**
 * What was said to a line.
 *
 * @param edition that was asked about
 * @param blanks what was answered to the blanks of a ready text, by their ids
 */
public record Chosen(String line, String edition, Choice choice, Map<String, String> blanks) {}
