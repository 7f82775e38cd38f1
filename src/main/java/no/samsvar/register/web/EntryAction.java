package no.samsvar.register.web;

/** Something one can go and do with an entry; a link at the top of its page. */
public record EntryAction(String key, String href, String icon, boolean primary) {}
