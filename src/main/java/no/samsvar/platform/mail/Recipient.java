package no.samsvar.platform.mail;

import no.samsvar.platform.text.Language;

/** Where to write to somebody, and in which language. */
public record Recipient(String address, Language language) {}
