package no.samsvar.platform.mail;

import java.util.UUID;

/** Identifies a mail in the outbox. */
record MailId(UUID value) {}
