package no.samsvar.deviation.clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.List;
import no.samsvar.deviation.breach.Reminder;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Component;

/** The jobs that send reminders: one for each deviation and hour. They know which, nothing else. */
@Component
class ReminderJob {

    static final String NAME = "remind-of-breach";

    private static final List<Integer> HOURS = List.of(48, 24, 6, 1);

    private final SchedulerClient jobs;

    ReminderJob(SchedulerClient jobs) {
        this.jobs = jobs;
    }

    void schedule(OrganisationId organisation, EntryId id, Reminder reminder) {
        jobs.scheduleIfNotExists(instance(organisation, id, reminder.hoursLeft()), reminder.at());
    }

    /** Cancels those that nobody is sending just now; one under way finds nothing to send. */
    void cancel(OrganisationId organisation, EntryId id) {
        for (int hours : HOURS) {
            var instance = instance(organisation, id, hours);
            if (jobs.getScheduledExecution(instance).filter(it -> !it.isPicked()).isPresent()) {
                jobs.cancel(instance);
            }
        }
    }

    private static TaskInstance<Void> instance(OrganisationId organisation, EntryId id, int hours) {
        return new TaskInstance<>(NAME, organisation.value() + "/" + id + "/" + hours);
    }
}
