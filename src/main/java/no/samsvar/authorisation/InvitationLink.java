package no.samsvar.authorisation;

import no.samsvar.identity.Links;
import no.samsvar.identity.Persons;
import no.samsvar.platform.mail.MailLink;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.stereotype.Component;

/** Somebody new is mailed a link to choose a password; who signs in already, one to the program. */
@Component
class InvitationLink implements MailLink {

    private final Links links;
    private final Persons persons;

    InvitationLink(Links links, Persons persons) {
        this.links = links;
        this.persons = persons;
    }

    @Override
    public String kind() {
        return Authorisations.INVITATION;
    }

    @Override
    public String path(PersonId person, String queued) {
        return persons.joined(person) || !links.belongsHere(person)
                ? queued
                : Links.path(links.toPassword(person));
    }
}
