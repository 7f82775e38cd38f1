package no.samsvar.organisation;

import no.samsvar.identity.Persons;
import no.samsvar.platform.mail.Recipient;
import no.samsvar.platform.mail.Recipients;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.stereotype.Component;

/** Writes to people in their own language, else in the organisation's. */
@Component
class MemberRecipients implements Recipients {

    private final Persons persons;
    private final Organisations organisations;

    MemberRecipients(Persons persons, Organisations organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    @Override
    public Recipient find(PersonId id) {
        var person = persons.find(id);
        var language = person.language();
        return new Recipient(
                person.address(), language == null ? organisations.current().language() : language);
    }
}
