package no.samsvar.rights.door;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Nameless;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.mail.Letters;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryId;
import no.samsvar.rights.door.CallerRepository.Caller;
import no.samsvar.rights.request.IncomingRequest;
import no.samsvar.rights.request.IncomingRequests;
import org.springframework.stereotype.Service;

/**
 * Takes in requests at the door. The stranger's transaction can only add a row; it becomes a case
 * when they open the link in the mail, which says nothing of anybody. The time to answer counts
 * from when it was left.
 */
@Service
public class Callers {

    /** The kind of mail that asks for a confirmation. */
    private static final String MAIL = "request.confirm";

    private final Doors doors;
    private final CallerRepository callers;
    private final IncomingRequests requests;
    private final Organisations organisations;
    private final Letters letters;
    private final Texts texts;
    private final SchedulerClient jobs;
    private final ScopedWork work;
    private final Clock clock;

    Callers(
            Doors doors,
            CallerRepository callers,
            IncomingRequests requests,
            Organisations organisations,
            Letters letters,
            Texts texts,
            SchedulerClient jobs,
            ScopedWork work,
            Clock clock) {
        this.doors = doors;
        this.callers = callers;
        this.requests = requests;
        this.organisations = organisations;
        this.letters = letters;
        this.texts = texts;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Keeps what somebody asks, and mails the link that confirms it; the same id twice is once.
     *
     * @param explained why digits in it are no person number, by field
     * @throws Nameless where the mail could not be sent; then nothing is kept
     */
    public void ask(
            Secret door,
            EntryId id,
            DoorForm form,
            Map<String, String> explained,
            Language language) {
        var open = doors.shown(door).orElseThrow(NotFound::new);
        var confirmation = Secret.random();
        var caller =
                new Caller(
                        open.organisation().value(),
                        id.value(),
                        open.id(),
                        confirmation.hash(),
                        Caller.names(form.rights()),
                        form.asker(),
                        form.about(),
                        explained.isEmpty() ? null : String.join("\n", explained.values()),
                        form.address(),
                        clock.instant());
        boolean left =
                work.write(
                        Scope.ofSecret(door.hash()),
                        () -> {
                            CallerJob.schedule(jobs, open.organisation(), id, clock.instant());
                            return callers.insert(caller);
                        });
        if (left) {
            send(form.address(), language, confirmation, open.organisation(), id);
        }
    }

    private void send(
            String address,
            Language language,
            Secret confirmation,
            OrganisationId organisation,
            EntryId id) {
        try {
            letters.send(address, language, MAIL, "/ask/confirm/" + confirmation.text());
        } catch (Nameless notSent) {
            forget(organisation, id);
            throw notSent;
        }
    }

    /** Whether this secret confirms something that waits. */
    public boolean waits(Secret confirmation) {
        return work.read(Scope.ofSecret(confirmation.hash()), callers::shown).isPresent();
    }

    /**
     * Makes a case of what was left, once.
     *
     * @return its number
     * @throws NotFound where nothing waits for this
     */
    public String confirm(Secret confirmation) {
        var caller =
                work.read(Scope.ofSecret(confirmation.hash()), callers::shown)
                        .orElseThrow(NotFound::new);
        var id = new EntryId(caller.id());
        return work.write(
                Scope.ofOrganisation(new OrganisationId(caller.organisationId())),
                () -> {
                    var waiting = callers.find(id).orElseThrow(NotFound::new);
                    callers.delete(id);
                    return requests.take(id, incoming(waiting));
                });
    }

    private IncomingRequest incoming(Caller caller) {
        var language = organisations.current().language();
        var asked =
                caller.asked().stream()
                        .map(one -> texts.text(language, Kebab.key(one)))
                        .collect(Collectors.joining(", "));
        return new IncomingRequest(
                texts.text(language, "request.from-form", asked),
                EnumSet.copyOf(caller.asked()),
                caller.about(),
                caller.explained(),
                caller.asker(),
                caller.arrivedAt().atZone(Time.OSLO).toLocalDate(),
                caller.address());
    }

    void forget(OrganisationId organisation, EntryId id) {
        work.run(Scope.ofOrganisation(organisation), () -> callers.delete(id));
    }
}
