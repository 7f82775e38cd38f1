package no.samsvar.register;

/**
 * A register of which it is told how many entries came each month.
 *
 * @param key the text that says of what
 */
public record StatusTrend(String key, RegisterKind<?> kind) {}
