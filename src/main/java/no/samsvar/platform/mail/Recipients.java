package no.samsvar.platform.mail;

import no.samsvar.platform.organisationscope.PersonId;

/**
 * Knows how to reach the people of the organisation worked in; a room above implements it, once.
 */
public interface Recipients {

    Recipient find(PersonId person);
}
