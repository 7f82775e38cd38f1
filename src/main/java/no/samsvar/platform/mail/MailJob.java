package no.samsvar.platform.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that sends one mail. It knows whose and which, nothing else. */
@Configuration(proxyBeanMethods = false)
class MailJob {

    private static final String NAME = "send-mail";
    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    private static final Duration WITHOUT_SERVER = Duration.ofHours(1);

    @Bean
    Task<Void> sendMail(Postman postman) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((job, _) -> done(postman, job.getId().split("/")));
    }

    private static CompletionHandler<Void> done(Postman postman, String[] names) {
        var organisation = new OrganisationId(UUID.fromString(names[0]));
        return postman.deliver(organisation, new MailId(UUID.fromString(names[1])))
                ? new OnCompleteRemove<>()
                : new OnCompleteReschedule<>(FixedDelay.of(WITHOUT_SERVER));
    }

    static TaskInstance<Void> send(OrganisationId organisation, MailId mail) {
        return new TaskInstance<>(NAME, organisation.value() + "/" + mail.value());
    }
}
