package no.samsvar.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;

/**
 * A forgotten password: a link goes to the person's own address and nowhere else. What comes back
 * never tells whether an address is known.
 */
@Service
public class Forgotten {

    /** The mail that holds the link. */
    static final String MAIL = "identity.forgotten-mail";

    private final PersonRepository persons;
    private final Attempts attempts;
    private final Mail mail;
    private final ScopedWork work;

    Forgotten(PersonRepository persons, Attempts attempts, Mail mail, ScopedWork work) {
        this.persons = persons;
        this.attempts = attempts;
        this.mail = mail;
        this.work = work;
    }

    /** Whether a link can reach anybody: there is a mail server. */
    public boolean works() {
        return mail.works();
    }

    /**
     * Mails a link to somebody who has access now; nothing happens for anybody else.
     *
     * @param place the network address that asks
     * @return how long to wait, where it has been asked for too often
     */
    public Optional<Duration> ask(String address, String place) {
        var name = address.strip().toLowerCase(Locale.ROOT);
        var wait = attempts.ask(name, place);
        if (wait.isEmpty()) {
            work.read(Scope.ofAddress(name), persons::byAddress)
                    .ifPresent(known -> send(known.id()));
        }
        return wait;
    }

    /** An outbox belongs to an organisation: the first where the person has access. */
    private void send(PersonId person) {
        work.read(new Scope(null, person, null, null), persons::anOrganisation)
                .ifPresent(
                        organisation ->
                                work.run(
                                        Scope.of(organisation, person),
                                        () -> mail.queue(person, MAIL, "/")));
    }
}
