package no.samsvar.platform.web.view;

/** A page above this one. */
public record Crumb(String text, String href) {}
