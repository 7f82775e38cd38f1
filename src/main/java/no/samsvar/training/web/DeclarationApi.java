package no.samsvar.training.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Member;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.training.Declarations;
import no.samsvar.training.secrecy.AskForm;
import no.samsvar.training.secrecy.SecrecyRequest;
import no.samsvar.training.secrecy.SecrecyRequests;
import no.samsvar.training.secrecy.ShownForm;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has no declaration yet, for programs. */
@RestController
class DeclarationApi {

    private static final String UNKNOWN = "/api/v1/declarations/unknown";

    private static final String REQUESTS = "/api/v1/declarations/{id}/requests";

    private final Declarations declarations;
    private final SecrecyRequests requests;
    private final NewId ids;
    private final Replies replies;

    DeclarationApi(
            Declarations declarations, SecrecyRequests requests, NewId ids, Replies replies) {
        this.declarations = declarations;
        this.requests = requests;
        this.ids = ids;
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

    @GetMapping(REQUESTS)
    @Requires(Permission.DECLARATION_READ)
    Reply<List<SecrecyRequest>> requests(@PathVariable EntryId id) {
        return replies.tell(requests.of(id));
    }

    @PostMapping(REQUESTS)
    @Requires(Permission.DECLARATION_WRITE)
    Reply<List<SecrecyRequest>> ask(@PathVariable EntryId id, Sent<AskForm> sent) {
        requests.of(id);
        var form = sent.value();
        return replies.once(
                () -> {
                    requests.ask(id, ids.next(), form);
                    return requests.of(id);
                });
    }

    @PostMapping(REQUESTS + "/{request}")
    @Requires(Permission.DECLARATION_WRITE)
    Reply<List<SecrecyRequest>> shown(
            @PathVariable EntryId id, @PathVariable UUID request, Sent<ShownForm> sent) {
        requests.of(id);
        var form = sent.value();
        return replies.once(
                () -> {
                    requests.shown(id, request, form);
                    return requests.of(id);
                });
    }
}
