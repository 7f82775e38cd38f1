package no.samsvar.platform.mail;

import java.time.Clock;
import java.util.List;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Delivers what waits in the outbox. */
@Component
class Postman {

    private final MailRepository mails;
    private final ObjectProvider<Recipients> recipients;
    private final List<MailLink> links;
    private final Letters letters;
    private final ScopedWork work;
    private final Clock clock;

    Postman(
            MailRepository mails,
            ObjectProvider<Recipients> recipients,
            List<MailLink> links,
            Letters letters,
            ScopedWork work,
            Clock clock) {
        this.mails = mails;
        this.recipients = recipients;
        this.links = links;
        this.letters = letters;
        this.work = work;
        this.clock = clock;
    }

    /** False when there is no mail server yet and the mail goes on waiting. */
    boolean deliver(OrganisationId organisation, MailId id) {
        var scope = Scope.ofOrganisation(organisation);
        var waiting = work.read(scope, () -> mails.waiting(id).map(this::letter));
        if (waiting.isEmpty() || !letters.work()) {
            return waiting.isEmpty();
        }
        var letter = waiting.get();
        letters.send(
                letter.to().address(),
                letter.to().language(),
                letter.mail().kind(),
                scope.call(() -> path(letter.mail())));
        work.run(scope, () -> mails.sent(id, clock.instant()));
        return true;
    }

    private Letter letter(QueuedMail mail) {
        return new Letter(mail, recipients.getObject().find(mail.person()));
    }

    private String path(QueuedMail mail) {
        return links.stream()
                .filter(link -> link.kind().equals(mail.kind()))
                .findFirst()
                .map(link -> link.path(mail.person(), mail.path()))
                .orElse(mail.path());
    }

    private record Letter(QueuedMail mail, Recipient to) {}
}
