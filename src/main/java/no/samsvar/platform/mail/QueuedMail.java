package no.samsvar.platform.mail;

import no.samsvar.platform.organisationscope.PersonId;

/** A mail that waits in the outbox. */
record QueuedMail(PersonId person, String kind, String path) {}
