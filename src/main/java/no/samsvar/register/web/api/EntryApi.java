package no.samsvar.register.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Set;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Making, changing and moving entries of the registers that have no pages of their own. */
@RestController
class EntryApi {

    static final String STATE = "state";

    private final RegisterKinds kinds;
    private final ApiEntries entries;
    private final Replies replies;
    private final EntryJson told;
    private final JsonBody body;

    EntryApi(
            RegisterKinds kinds,
            ApiEntries entries,
            Replies replies,
            EntryJson told,
            JsonBody body) {
        this.kinds = kinds;
        this.entries = entries;
        this.replies = replies;
        this.told = told;
        this.body = body;
    }

    @PostMapping(path = RegisterApi.KIND, consumes = MediaType.APPLICATION_JSON_VALUE)
    @CheckedInside(RegisterApi.BY_REGISTER)
    Reply<ObjectNode> create(@PathVariable String kind, HttpServletRequest request) {
        var named = writable(kind);
        var sent = body.object(body.bytes(request));
        return replies.make(made -> made.path("href").asString(), () -> create(named, sent));
    }

    private <F extends Record> ObjectNode create(RegisterKind<F> kind, ObjectNode sent) {
        return told.entry(entries.create(kind, EntryInput.read(kind, body, sent, true)));
    }

    @PutMapping(path = RegisterApi.ENTRY, consumes = MediaType.APPLICATION_JSON_VALUE)
    @CheckedInside(RegisterApi.BY_REGISTER)
    Reply<ObjectNode> change(
            @PathVariable String kind,
            @PathVariable EntryId id,
            Seen seen,
            HttpServletRequest request) {
        var named = writable(kind);
        var sent = body.object(body.bytes(request));
        return replies.once(() -> change(named, id, seen, sent));
    }

    private <F extends Record> ObjectNode change(
            RegisterKind<F> kind, EntryId id, Seen seen, ObjectNode sent) {
        // Who may not see the entry must not learn from the answer that it exists.
        entries.find(kind, id);
        return told.entry(entries.change(kind, id, seen, EntryInput.read(kind, body, sent, false)));
    }

    @PostMapping(path = RegisterApi.ENTRY + "/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    @CheckedInside(RegisterApi.BY_REGISTER)
    Reply<ObjectNode> move(
            @PathVariable String kind,
            @PathVariable EntryId id,
            Seen seen,
            HttpServletRequest request) {
        var named = writable(kind);
        var sent = body.object(body.bytes(request));
        return replies.once(
                () -> {
                    entries.find(named, id);
                    return told.entry(entries.move(named, id, seen, state(named, sent)));
                });
    }

    private static String state(RegisterKind<?> kind, ObjectNode sent) {
        var faults = new ArrayList<>(EntryInput.unknown(sent, Set.of(STATE)));
        var state = sent.path(STATE).asString("");
        if (!kind.states().contains(state)) {
            faults.add(Fault.of(STATE, "register.no-such-state"));
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return state;
    }

    private RegisterKind<?> writable(String name) {
        var kind = kinds.named(name);
        Permissions.check(kind.write());
        if (kind.handmade()) {
            throw new NotFound();
        }
        return kind;
    }
}
