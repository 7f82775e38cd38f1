package no.samsvar.identity;

import no.samsvar.platform.mail.MailLink;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.stereotype.Component;

/** Makes the link when the mail is sent, so that the outbox never holds it. */
@Component
class ForgottenLink implements MailLink {

    private final Links links;

    ForgottenLink(Links links) {
        this.links = links;
    }

    @Override
    public String kind() {
        return Forgotten.MAIL;
    }

    @Override
    public String path(PersonId person, String queued) {
        return Links.path(links.toOwnPassword(person));
    }
}
