package no.samsvar.platform.mail;

import no.samsvar.platform.Nameless;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/** Sends one mail at once, to an address that need be nobody's here. */
@Service
public class Letters {

    private final ObjectProvider<JavaMailSender> server;
    private final Texts texts;
    private final String address;
    private final String from;

    Letters(
            ObjectProvider<JavaMailSender> server,
            Texts texts,
            @Value("${samsvar.address:http://localhost:${server.port:8080}}") String address,
            @Value("${samsvar.mail.from:samsvar@localhost}") String from) {
        this.server = server;
        this.texts = texts;
        this.address = address;
        this.from = from;
    }

    /** Whether there is a mail server. */
    public boolean work() {
        return server.getIfAvailable() != null;
    }

    /**
     * @param kind leads the keys of its texts, {@code <kind>.subject} and {@code <kind>.text}
     * @param path the address in this program that it leads to
     * @throws Nameless where the server does not take it: what it says names the receiver, and
     *     would reach the log
     */
    public void send(String to, Language language, String kind, String path) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(texts.text(language, kind + ".subject"));
        message.setText(texts.text(language, kind + ".text", address + path));
        try {
            server.getObject().send(message);
        } catch (MailException e) {
            throw Nameless.of(e);
        }
    }
}
