package no.samsvar.deviation.place;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.register.EntryId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes an entry of a report that arrived while the program stopped. */
@Configuration(proxyBeanMethods = false)
class ArrivalJob {

    private static final String NAME = "take-arrival";
    private static final Duration LATER = Duration.ofSeconds(30);

    @Bean
    Task<Void> takeArrival(ObjectProvider<Arrivals> arrivals) {
        return Tasks.oneTime(NAME, Void.class)
                .execute(
                        (job, _) -> {
                            var names = job.getId().split("/");
                            arrivals.getObject()
                                    .take(
                                            new OrganisationId(UUID.fromString(names[0])),
                                            EntryId.of(names[1]),
                                            List.of());
                        });
    }

    static void schedule(
            SchedulerClient jobs, OrganisationId organisation, EntryId id, Instant now) {
        jobs.scheduleIfNotExists(
                new TaskInstance<Void>(NAME, organisation.value() + "/" + id), now.plus(LATER));
    }
}
