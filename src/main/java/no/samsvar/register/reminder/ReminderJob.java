package no.samsvar.register.reminder;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.register.EntryId;
import no.samsvar.register.reminder.ReminderRepository.Planned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The jobs that send reminders: one for each entry, hour and deadline. They know which, nothing
 * else.
 */
@Component
class ReminderJob {

    /** As installations have it scheduled since breaches alone had reminders. */
    static final String NAME = "remind-of-breach";

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final SchedulerClient jobs;

    ReminderJob(SchedulerClient jobs) {
        this.jobs = jobs;
    }

    void schedule(OrganisationId organisation, EntryId id, Planned reminder, Instant at) {
        jobs.scheduleIfNotExists(instance(organisation, id, reminder), at);
    }

    /** Cancels a job; one that is done or under way finds nothing to send. */
    void cancel(OrganisationId organisation, EntryId id, Planned reminder) {
        try {
            jobs.cancel(instance(organisation, id, reminder));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
            LOG.debug("Too late to cancel a reminder", e);
        }
    }

    static TaskInstance<Void> instance(OrganisationId organisation, EntryId id, Planned reminder) {
        var name =
                String.join(
                        "/",
                        organisation.value().toString(),
                        id.toString(),
                        String.valueOf(reminder.hours()),
                        String.valueOf(reminder.deadline().getEpochSecond()));
        return new TaskInstance<>(NAME, name);
    }
}
