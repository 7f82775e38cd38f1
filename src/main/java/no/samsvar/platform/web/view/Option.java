package no.samsvar.platform.web.view;

/** One thing to choose among several. */
public record Option(String value, String label, boolean chosen) {}
