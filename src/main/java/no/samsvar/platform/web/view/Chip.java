package no.samsvar.platform.web.view;

/** A filter in force, and the address of the list without it. */
public record Chip(String text, String removeHref) {}
