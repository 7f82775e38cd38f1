package no.samsvar.measure.digest;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Secrecy;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Time;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import no.samsvar.register.WaitingSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Looks, in its rhythm, at what waits for somebody: to be done, read or learnt. */
@Service
class Digests {

    static final String MAIL = "measure.digest";

    /** A day less than a week, so that the same morning a week later is still to come. */
    private static final Period EVERYBODY_AGAIN = Period.ofDays(6);

    private final DigestRepository digests;
    private final List<WaitingSource> waiting;
    private final Register register;
    private final Organisations organisations;
    private final Members members;
    private final Secrecy secrecy;
    private final Mail mail;
    private final SchedulerClient jobs;
    private final ScopedWork work;
    private final Clock clock;

    Digests(
            DigestRepository digests,
            List<WaitingSource> waiting,
            Register register,
            Organisations organisations,
            Members members,
            Secrecy secrecy,
            Mail mail,
            SchedulerClient jobs,
            ScopedWork work,
            Clock clock) {
        this.digests = digests;
        this.waiting = waiting;
        this.register = register;
        this.organisations = organisations;
        this.members = members;
        this.secrecy = secrecy;
        this.mail = mail;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /** Whoever gets a measure is looked at from the next time on; as part of that action. */
    @EventListener
    void changed(EntryChanged changed) {
        if (changed.kind().equals(MeasureKinds.MEASURE.name())) {
            var entry = register.entry(changed.id());
            if (entry.ownerId() != null && MeasureKinds.open(entry.status())) {
                var job = DigestJob.of(Scope.currentOrganisation(), new PersonId(entry.ownerId()));
                jobs.scheduleIfNotExists(job, next());
            }
        }
        if (waiting.stream().anyMatch(source -> source.asksMany(changed))) {
            jobs.scheduleIfNotExists(DigestJob.ofEverybody(Scope.currentOrganisation()), next());
        }
    }

    /**
     * Has everybody who works here looked at; when to do so again, as there are always some who are
     * new.
     */
    Instant lookAtEverybody(OrganisationId organisation) {
        return work.write(
                Scope.ofOrganisation(organisation),
                () -> {
                    members.all()
                            .forEach(
                                    member ->
                                            jobs.scheduleIfNotExists(
                                                    DigestJob.of(organisation, member.id()),
                                                    clock.instant()));
                    return next(clock.instant().atZone(Time.OSLO).plus(EVERYBODY_AGAIN));
                });
    }

    /**
     * Tells somebody where it is worth it and their role is open; when to look again, or never
     * while nothing is open or they have no role here any more.
     */
    Optional<Instant> look(OrganisationId organisation, PersonId person) {
        // On the person's behalf: what is hidden from others may be theirs to do.
        return work.write(Scope.of(organisation, person), () -> told(person));
    }

    private Optional<Instant> told(PersonId person) {
        var today = LocalDate.now(clock);
        var deadlines = waiting.stream().flatMap(source -> source.deadlines().stream()).toList();
        boolean here = members.all().stream().anyMatch(member -> member.id().equals(person));
        if (deadlines.isEmpty() || !here) {
            return Optional.empty();
        }
        var rhythm = rhythm();
        // Without a mail server nothing is kept for later: it would be stale.
        if (mail.works()
                && secrecy.acknowledged()
                && rhythm.worthTelling(deadlines, today)
                && digests.tell(person, today, today.minusDays(rhythm.daysBetween() - 1L))) {
            mail.queue(person, MAIL, "/");
        }
        return Optional.of(next());
    }

    private Instant next() {
        return next(clock.instant().atZone(Time.OSLO));
    }

    private Instant next(ZonedDateTime after) {
        return rhythm().next(after).toInstant();
    }

    private Rhythm rhythm() {
        return Rhythm.of(organisations.current().profile());
    }
}
