package no.samsvar.delegation.web;

import java.util.List;
import no.samsvar.delegation.Colleague;
import no.samsvar.delegation.Colleagues;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody with their roles and tasks, for programs. */
@RestController
class WhoApi {

    private final Colleagues colleagues;
    private final Replies replies;

    WhoApi(Colleagues colleagues, Replies replies) {
        this.colleagues = colleagues;
        this.replies = replies;
    }

    @GetMapping("/api/v1/who")
    @Requires(Permission.DELEGATION_READ)
    Reply<List<Colleague>> who() {
        return replies.tell(colleagues.all());
    }
}
