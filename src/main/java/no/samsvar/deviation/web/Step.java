package no.samsvar.deviation.web;

/** One thing that is left to do with a deviation, and where it is done. */
public record Step(String text, String href) {}
