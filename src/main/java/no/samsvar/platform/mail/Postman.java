package no.samsvar.platform.mail;

import java.time.Clock;
import java.util.List;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Delivers what waits in the outbox. */
@Component
class Postman {

    private final MailRepository mails;
    private final ObjectProvider<Recipients> recipients;
    private final List<MailLink> links;
    private final ObjectProvider<JavaMailSender> server;
    private final Texts texts;
    private final ScopedWork work;
    private final Clock clock;
    private final String address;
    private final String from;

    Postman(
            MailRepository mails,
            ObjectProvider<Recipients> recipients,
            List<MailLink> links,
            ObjectProvider<JavaMailSender> server,
            Texts texts,
            ScopedWork work,
            Clock clock,
            @Value("${samsvar.address:http://localhost:${server.port:8080}}") String address,
            @Value("${samsvar.mail.from:samsvar@localhost}") String from) {
        this.mails = mails;
        this.recipients = recipients;
        this.links = links;
        this.server = server;
        this.texts = texts;
        this.work = work;
        this.clock = clock;
        this.address = address;
        this.from = from;
    }

    /** False when there is no mail server yet and the mail goes on waiting. */
    boolean deliver(OrganisationId organisation, MailId id) {
        var scope = Scope.ofOrganisation(organisation);
        var waiting = work.read(scope, () -> mails.waiting(id).map(this::letter));
        var post = server.getIfAvailable();
        if (waiting.isEmpty() || post == null) {
            return waiting.isEmpty();
        }
        var letter = waiting.get();
        post.send(message(letter, scope.call(() -> path(letter.mail()))));
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

    private SimpleMailMessage message(Letter letter, String path) {
        var kind = letter.mail().kind();
        var language = letter.to().language();
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to().address());
        message.setSubject(texts.text(language, kind + ".subject"));
        message.setText(texts.text(language, kind + ".text", address + path));
        return message;
    }

    private record Letter(QueuedMail mail, Recipient to) {}
}
