package no.samsvar.deviation.web;

import java.util.UUID;
import no.samsvar.deviation.assessment.Confidential;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets one more see a restricted deviation, for programs. */
@RestController
class ReadersApi {

    private final Confidential confidential;
    private final Replies replies;

    ReadersApi(Confidential confidential, Replies replies) {
        this.confidential = confidential;
        this.replies = replies;
    }

    @PutMapping(CaseApi.CASE + "/readers/{person}")
    @Requires(Permission.DEVIATION_READ)
    Reply<Void> bringIn(@PathVariable EntryId id, @PathVariable UUID person) {
        return replies.done(() -> confidential.bringIn(id, new PersonId(person)));
    }
}
