package no.samsvar.deviation;

/** A picture that comes with a report. */
public record Photo(String name, byte[] bytes) {}
