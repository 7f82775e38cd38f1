package no.samsvar.setup.starter;

import java.util.List;

/**
 * One file of a pack.
 *
 * @param name of the file, without its ending
 */
public record Section(String name, String edition, Checked checked, List<Line> lines) {}
