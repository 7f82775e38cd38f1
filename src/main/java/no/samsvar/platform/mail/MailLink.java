package no.samsvar.platform.mail;

import no.samsvar.platform.organisationscope.PersonId;

/**
 * Makes the link of a kind of mail when it is sent, where it holds a secret that must not lie in
 * the outbox.
 */
public interface MailLink {

    String kind();

    /** The path to write; asked outside of any transaction, in the organisation's scope. */
    String path(PersonId person, String queued);
}
