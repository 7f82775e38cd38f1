package no.samsvar.authorisation.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has access, for programs: the list, giving, changing, taking away, and a new link. */
@RestController
class AccessApi {

    private static final String ACCESS = "/api/v1/access";

    private final Authorisations authorisations;
    private final NewId ids;
    private final Replies replies;

    AccessApi(Authorisations authorisations, NewId ids, Replies replies) {
        this.authorisations = authorisations;
        this.ids = ids;
        this.replies = replies;
    }

    /** By the person's name, also those that hold no more. */
    record All(List<Authorisation> authorisations) {}

    /**
     * Somebody who was given access.
     *
     * @param link by which somebody new chooses a password, told once; empty for who signs in
     *     already
     */
    record Granted(AuthorisationId id, @Nullable String link) {}

    @GetMapping(ACCESS)
    @Requires(Permission.AUTHORISATION_READ)
    Reply<All> list() {
        return replies.tell(new All(authorisations.all()));
    }

    @GetMapping(ACCESS + "/{id}")
    @Requires(Permission.AUTHORISATION_READ)
    Reply<Authorisation> read(@PathVariable UUID id) {
        return replies.tell(authorisations.find(new AuthorisationId(id)));
    }

    /** With the key of a request that came before, nothing is done and no link told. */
    @PostMapping(ACCESS)
    @Requires(Permission.AUTHORISATION_WRITE)
    @Made
    Reply<Granted> grant(Sent<InvitationForm> sent) {
        var id = new AuthorisationId(replies.idOfKey().orElseGet(ids::next));
        var typed = sent.value();
        try {
            var address = new Address(typed.address());
            var invited = authorisations.invite(id, address, typed.name(), typed.grant());
            var link = invited.link().map(it -> LocalAddress.whole(Links.path(it)));
            return replies.made(new Granted(id, link.orElse(null)));
        } catch (DuplicateKeyException e) {
            return replies.doneBefore();
        }
    }

    @PutMapping(ACCESS + "/{id}")
    @Requires(Permission.AUTHORISATION_WRITE)
    Reply<Authorisation> change(@PathVariable UUID id, Seen seen, Sent<GrantForm> sent) {
        var named = new AuthorisationId(id);
        return replies.once(
                () -> {
                    authorisations.find(named);
                    authorisations.change(named, seen.version(), sent.value().grant());
                    return authorisations.find(named);
                });
    }

    @DeleteMapping(ACCESS + "/{id}")
    @Requires(Permission.AUTHORISATION_WRITE)
    Reply<Void> end(@PathVariable UUID id) {
        return replies.done(() -> authorisations.end(new AuthorisationId(id)));
    }

    /** Each request makes another link. */
    @PostMapping(ACCESS + "/{id}/link")
    @Requires(Permission.AUTHORISATION_WRITE)
    @Made(keyed = false)
    Reply<Granted> link(@PathVariable UUID id) {
        var named = new AuthorisationId(id);
        var link = LocalAddress.whole(Links.path(authorisations.newLink(named)));
        return replies.made(new Granted(named, link));
    }
}
