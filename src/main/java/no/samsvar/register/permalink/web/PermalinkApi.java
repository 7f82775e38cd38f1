package no.samsvar.register.permalink.web;

import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKinds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an entry's lasting address leads to, for programs. */
@RestController
class PermalinkApi {

    private final Register register;
    private final RegisterKinds kinds;
    private final Permalinks permalinks;
    private final Replies replies;

    PermalinkApi(Register register, RegisterKinds kinds, Permalinks permalinks, Replies replies) {
        this.register = register;
        this.kinds = kinds;
        this.permalinks = permalinks;
        this.replies = replies;
    }

    /**
     * An entry of whatever register.
     *
     * @param address that others can follow, with host
     * @param href where a program reads it
     */
    record Where(EntryId id, String kind, String number, String address, String href) {}

    @GetMapping("/api/v1/entries/{id}")
    @CheckedInside("the entry's register says which permission")
    Reply<Where> find(@PathVariable EntryId id) {
        var entry = register.entry(id);
        Permissions.check(kinds.named(entry.kind()).read());
        return replies.tell(
                new Where(
                        id,
                        entry.kind(),
                        entry.number(),
                        permalinks.of(id),
                        "/api/v1/registers/" + entry.kind() + "/" + id));
    }
}
