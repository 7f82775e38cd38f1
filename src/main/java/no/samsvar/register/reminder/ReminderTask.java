package no.samsvar.register.reminder;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.register.EntryId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs when a reminder is due. */
@Configuration(proxyBeanMethods = false)
class ReminderTask {

    /**
     * @param reminders asked for only when a reminder is due: they schedule jobs themselves
     */
    @Bean
    Task<Void> remindOfDeadline(ObjectProvider<Reminders> reminders) {
        return Tasks.oneTime(ReminderJob.NAME, Void.class)
                .execute(
                        (job, _) -> {
                            var names = job.getId().split("/");
                            reminders
                                    .getObject()
                                    .send(
                                            new OrganisationId(UUID.fromString(names[0])),
                                            EntryId.of(names[1]),
                                            Integer.parseInt(names[2]));
                        });
    }
}
