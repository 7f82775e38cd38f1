package no.samsvar.decision.engine;

/**
 * One line of a table: where the condition holds and no line before it does, this is the outcome.
 */
public record Rule(String name, Condition when, String outcome) {}
