package no.samsvar.authorisation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Members;
import no.samsvar.platform.Time;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Component;

/**
 * Tells whoever gives access, a month and a week before, that a managing role ends. For other roles
 * it is enough that Today says so.
 */
@Component
class LapseReminders {

    static final String JOB = "remind-of-lapse";
    static final String MAIL = "authorisation.lapse";

    private static final List<Integer> DAYS_BEFORE = List.of(30, 7);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final AuthorisationRepository authorisations;
    private final Members members;
    private final Mail mail;
    private final SchedulerClient jobs;
    private final ScopedWork work;
    private final Clock clock;

    LapseReminders(
            AuthorisationRepository authorisations,
            Members members,
            Mail mail,
            SchedulerClient jobs,
            ScopedWork work,
            Clock clock) {
        this.authorisations = authorisations;
        this.members = members;
        this.mail = mail;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /** Plans the reminders of an end, as part of the action that sets it. */
    void plan(AuthorisationId id, Grant grant) {
        if (!grant.role().manages()) {
            return;
        }
        for (int days : DAYS_BEFORE) {
            var at = grant.until().minusDays(days).atTime(MORNING).atZone(Time.OSLO).toInstant();
            if (at.isAfter(clock.instant())) {
                jobs.scheduleIfNotExists(instance(id, grant.until(), days), at);
            }
        }
    }

    /** Sends a reminder, unless the role has been extended or taken away meanwhile. */
    void send(OrganisationId organisation, AuthorisationId id, LocalDate until) {
        work.run(
                Scope.ofOrganisation(organisation),
                () ->
                        authorisations
                                .find(id)
                                .filter(it -> it.held() && it.validUntil().equals(until))
                                .ifPresent(_ -> tellThoseWhoGiveAccess()));
    }

    private void tellThoseWhoGiveAccess() {
        members.having(Permission.AUTHORISATION_WRITE)
                .forEach(member -> mail.queue(member.id(), MAIL, "/access"));
    }

    private static TaskInstance<Void> instance(AuthorisationId id, LocalDate until, int days) {
        var organisation = Scope.currentOrganisation().value();
        return new TaskInstance<>(
                JOB, String.join("/", "" + organisation, "" + id.value(), "" + until, "" + days));
    }
}
