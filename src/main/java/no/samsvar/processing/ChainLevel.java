package no.samsvar.processing;

import java.util.List;

/**
 * Those who stand at one step of the chain that data go through.
 *
 * @param key what the step is called
 * @param names with what they do, in words
 */
public record ChainLevel(String key, List<String> names) {}
