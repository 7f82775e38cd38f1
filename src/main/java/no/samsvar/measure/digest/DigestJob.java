package no.samsvar.measure.digest;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that looks at what waits for one person of one organisation, or has everybody there
 * looked at. It knows nothing else.
 */
@Configuration(proxyBeanMethods = false)
class DigestJob {

    private static final String NAME = "tell-what-waits";
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);

    /**
     * @param digests asked for only when one is due: they schedule jobs themselves
     */
    @Bean
    Task<Void> tellWhatWaits(ObjectProvider<Digests> digests) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((job, _) -> look(digests.getObject(), job.getId().split("/")));
    }

    private static CompletionHandler<Void> look(Digests digests, String[] names) {
        var organisation = new OrganisationId(UUID.fromString(names[0]));
        var next =
                names.length == 1
                        ? Optional.of(digests.lookAtEverybody(organisation))
                        : digests.look(organisation, new PersonId(UUID.fromString(names[1])));
        return next.<CompletionHandler<Void>>map(
                        at -> (done, operations) -> operations.reschedule(done, at))
                .orElseGet(OnCompleteRemove::new);
    }

    static TaskInstance<Void> ofEverybody(OrganisationId organisation) {
        return new TaskInstance<>(NAME, organisation.value().toString());
    }

    static TaskInstance<Void> of(OrganisationId organisation, PersonId person) {
        return new TaskInstance<>(NAME, organisation.value() + "/" + person.value());
    }
}
