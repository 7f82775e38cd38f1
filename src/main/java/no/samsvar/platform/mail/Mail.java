package no.samsvar.platform.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people by mail that something waits for them. */
@Service
public class Mail {

    private final MailRepository mails;
    private final SchedulerClient jobs;
    private final ObjectProvider<JavaMailSender> server;
    private final Clock clock;
    private final NewId ids;

    Mail(
            MailRepository mails,
            SchedulerClient jobs,
            ObjectProvider<JavaMailSender> server,
            Clock clock,
            NewId ids) {
        this.mails = mails;
        this.jobs = jobs;
        this.server = server;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether a mail server is set up; without one the mails wait in the outbox. */
    public boolean works() {
        return server.getIfAvailable() != null;
    }

    /**
     * Puts a mail into the outbox as part of the caller's action: it is sent if and only if that
     * comes to pass.
     *
     * @param kind leads the keys of its texts, {@code <kind>.subject} and {@code <kind>.text}
     * @param path the address in this program that it leads to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(PersonId person, String kind, String path) {
        var mail = new MailId(ids.next());
        var now = clock.instant();
        mails.insert(mail, person, kind, path, now);
        jobs.schedule(MailJob.send(Scope.currentOrganisation(), mail), now);
    }
}
