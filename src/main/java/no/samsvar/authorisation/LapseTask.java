package no.samsvar.authorisation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs when somebody is to be told that a managing role ends. */
@Configuration(proxyBeanMethods = false)
class LapseTask {

    /**
     * @param reminders asked for only when one is due: they schedule jobs themselves
     */
    @Bean
    Task<Void> remindOfLapse(ObjectProvider<LapseReminders> reminders) {
        return Tasks.oneTime(LapseReminders.JOB, Void.class)
                .execute(
                        (job, _) -> {
                            var names = job.getId().split("/");
                            reminders
                                    .getObject()
                                    .send(
                                            new OrganisationId(UUID.fromString(names[0])),
                                            new AuthorisationId(UUID.fromString(names[1])),
                                            LocalDate.parse(names[2]));
                        });
    }
}
