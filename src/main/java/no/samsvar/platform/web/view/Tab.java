package no.samsvar.platform.web.view;

/** One of several views of the same thing; each has an address of its own. */
public record Tab(String text, String href, boolean current) {}
