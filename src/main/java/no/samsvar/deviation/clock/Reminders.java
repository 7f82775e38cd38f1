package no.samsvar.deviation.clock;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.deviation.breach.Reminder;
import no.samsvar.deviation.clock.ReminderRepository.Planned;
import no.samsvar.deviation.clock.ReminderRepository.Waiting;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
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
    private final Members members;
    private final Mail mail;
    private final ScopedWork work;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            ReminderJob job,
            Register register,
            Members members,
            Mail mail,
            ScopedWork work,
            Clock clock) {
        this.reminders = reminders;
        this.job = job;
        this.register = register;
        this.members = members;
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
            recipients(entry)
                    .forEach(
                            person ->
                                    mail.queue(
                                            person,
                                            "deviation.reminder." + hours,
                                            path(id, person)));
        }
    }

    /** Who reported it confidentially and may read no other finds it among their own reports. */
    private String path(EntryId id, PersonId person) {
        boolean reads =
                members.having(Permission.DEVIATION_READ).stream()
                        .anyMatch(member -> member.id().equals(person));
        return reads ? KIND.path(id) : "/deviations/mine/" + id;
    }

    /** Whose it is, all who may decide, and those who stand in for them; never one person alone. */
    private Set<PersonId> recipients(Entry entry) {
        var readers = register.restriction(entry.id()).map(Restriction::readers);
        if (readers.isPresent()) {
            return readers.get();
        }
        var people = new LinkedHashSet<PersonId>();
        if (entry.ownerId() != null) {
            people.add(new PersonId(entry.ownerId()));
        }
        Stream.of(Permission.DEVIATION_DECIDE, Permission.DEVIATION_HANDLE)
                .flatMap(permission -> members.having(permission).stream())
                .map(Member::id)
                .forEach(people::add);
        if (people.size() < 2) {
            members.having(Permission.DEVIATION_READ).stream().map(Member::id).forEach(people::add);
        }
        return people;
    }
}
