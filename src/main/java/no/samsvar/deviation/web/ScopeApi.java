package no.samsvar.deviation.web;

import no.samsvar.deviation.assessment.ScopeForm;
import no.samsvar.deviation.assessment.Scopes;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which laws and networks the enterprise belongs to, for programs. */
@RestController
class ScopeApi {

    private static final String SCOPE = "/api/v1/deviations/scope";

    private final Scopes scopes;
    private final Replies replies;

    ScopeApi(Scopes scopes, Replies replies) {
        this.scopes = scopes;
        this.replies = replies;
    }

    @GetMapping(SCOPE)
    @Requires(Permission.DEVIATION_READ)
    Reply<ScopeForm> said() {
        return replies.tell(ScopeForm.of(scopes.now()));
    }

    @PutMapping(SCOPE)
    @Requires(Permission.DEVIATION_DECIDE)
    Reply<Void> say(Sent<ScopeForm> sent) {
        return replies.done(() -> scopes.say(sent.value()));
    }
}
