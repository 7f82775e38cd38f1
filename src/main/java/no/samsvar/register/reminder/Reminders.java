package no.samsvar.register.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.EntryRestricted;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.reminder.ReminderRepository.Planned;
import no.samsvar.register.reminder.ReminderRepository.Waiting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans reminders as part of the action that sets a deadline, and sends each once: the row that
 * says so and the mails are one transaction, whichever instance of the program runs it.
 */
@Service
public class Reminders {

    private final ReminderRepository reminders;
    private final ReminderJob job;
    private final Register register;
    private final List<Reminded> reminded;
    private final Mail mail;
    private final ScopedWork work;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            ReminderJob job,
            Register register,
            List<Reminded> reminded,
            Mail mail,
            ScopedWork work,
            Clock clock) {
        this.reminders = reminders;
        this.job = job;
        this.register = register;
        this.reminded = reminded;
        this.mail = mail;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Plans these reminders and none else; those whose time has passed are not sent afterwards.
     *
     * @param deadline the one they lead up to; empty when the clock does not run
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(EntryId id, Optional<Instant> deadline, List<Reminder> wanted) {
        var organisation = Scope.currentOrganisation();
        reminders.forgetOthers(id, deadline).forEach(stale -> job.cancel(organisation, id, stale));
        if (deadline.isPresent()) {
            var actsAs = register.restriction(id).isPresent() ? Scope.current().person() : null;
            for (var reminder : wanted) {
                if (reminder.at().isAfter(clock.instant())) {
                    var planned = new Planned(deadline.get(), reminder.hoursLeft());
                    reminders.plan(id, planned, actsAs);
                    job.schedule(organisation, id, planned, reminder.at());
                }
            }
        }
    }

    /** What is hidden after its reminders were planned can be found by its readers alone. */
    @EventListener
    void restricted(EntryRestricted restricted) {
        restricted.readers().stream()
                .findFirst()
                .ifPresent(reader -> reminders.actAs(restricted.id(), reader));
    }

    /** Sends what is due of this reminder; nothing where it was sent or the facts have changed. */
    public void send(OrganisationId organisation, EntryId id, int hours) {
        var waiting =
                work.read(Scope.ofOrganisation(organisation), () -> reminders.waiting(id, hours));
        for (var one : waiting) {
            var actsAs = new Scope(organisation, one.actsAs(), null, null);
            work.run(actsAs, () -> send(id, hours, one));
        }
    }

    private void send(EntryId id, int hours, Waiting waiting) {
        if (!register.exists(id)) {
            return;
        }
        var entry = register.entry(id);
        if (waiting.deadline().equals(entry.dueAt())
                && reminders.send(id, waiting.deadline(), hours)) {
            var how = of(entry);
            recipients(how, entry)
                    .forEach(
                            person -> mail.queue(person, how.mail(hours), how.path(entry, person)));
        }
    }

    private Set<PersonId> recipients(Reminded reminded, Entry entry) {
        return register.restriction(entry.id())
                .map(Restriction::readers)
                .orElseGet(() -> reminded.recipients(entry));
    }

    private Reminded of(Entry entry) {
        return reminded.stream()
                .filter(one -> one.kind().equals(entry.kind()))
                .findFirst()
                .orElseThrow();
    }
}
