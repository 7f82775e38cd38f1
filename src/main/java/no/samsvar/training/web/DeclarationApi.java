package no.samsvar.training.web;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Member;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.training.Declarations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has no declaration yet, for programs. */
@RestController
class DeclarationApi {

    private static final String UNKNOWN = "/api/v1/declarations/unknown";

    private final Declarations declarations;
    private final Replies replies;

    DeclarationApi(Declarations declarations, Replies replies) {
        this.declarations = declarations;
        this.replies = replies;
    }

    @GetMapping(UNKNOWN)
    @Requires(Permission.DECLARATION_READ)
    Reply<List<Member>> unknown() {
        return replies.tell(declarations.unknown());
    }

    @PostMapping(UNKNOWN)
    @Requires(Permission.DECLARATION_WRITE)
    Reply<Void> note() {
        return replies.done(declarations::noteUnknown);
    }
}
