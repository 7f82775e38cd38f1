package no.samsvar.rights.door;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.register.EntryId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what was left at the door and not confirmed in time. */
@Configuration(proxyBeanMethods = false)
class CallerJob {

    static final Duration TIME_TO_CONFIRM = Duration.ofDays(3);

    private static final String NAME = "forget-caller";

    @Bean
    Task<Void> forgetCaller(ObjectProvider<Callers> callers) {
        return Tasks.oneTime(NAME, Void.class)
                .execute(
                        (job, _) -> {
                            var names = job.getId().split("/");
                            callers.getObject()
                                    .forget(
                                            new OrganisationId(UUID.fromString(names[0])),
                                            EntryId.of(names[1]));
                        });
    }

    static void schedule(
            SchedulerClient jobs, OrganisationId organisation, EntryId id, Instant now) {
        jobs.scheduleIfNotExists(
                new TaskInstance<Void>(NAME, organisation.value() + "/" + id),
                now.plus(TIME_TO_CONFIRM));
    }
}
