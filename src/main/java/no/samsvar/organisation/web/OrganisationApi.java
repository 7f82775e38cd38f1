package no.samsvar.organisation.web;

import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the organisation says of itself, for programs. */
@RestController
class OrganisationApi {

    static final String ORGANISATION = "/api/v1/organisation";

    private final Organisations organisations;
    private final Replies replies;

    OrganisationApi(Organisations organisations, Replies replies) {
        this.organisations = organisations;
        this.replies = replies;
    }

    @GetMapping(ORGANISATION)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Organisation> read() {
        return replies.tell(organisations.current());
    }

    @PutMapping(ORGANISATION)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Organisation> change(Sent<OrganisationForm> sent) {
        return replies.once(
                () -> {
                    organisations.change(sent.value().organisation());
                    return organisations.current();
                });
    }
}
