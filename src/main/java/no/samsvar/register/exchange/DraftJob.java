package no.samsvar.register.exchange;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that deletes one import draft after a day. It knows whose and which, nothing else. */
@Configuration(proxyBeanMethods = false)
class DraftJob {

    static final Duration KEPT = Duration.ofHours(24);
    private static final String NAME = "delete-import-draft";

    @Bean
    Task<Void> deleteImportDraft(ObjectProvider<Imports> imports) {
        return Tasks.oneTime(NAME)
                .execute((job, _) -> delete(imports.getObject(), job.getId().split("/")));
    }

    private static void delete(Imports imports, String[] names) {
        var organisation = new OrganisationId(UUID.fromString(names[0]));
        Scope.ofOrganisation(organisation).run(() -> imports.delete(UUID.fromString(names[1])));
    }

    static TaskInstance<Void> delete(OrganisationId organisation, UUID draft) {
        return new TaskInstance<>(NAME, organisation.value() + "/" + draft);
    }
}
