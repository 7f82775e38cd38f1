package no.samsvar.register.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.idempotency.Answer;
import no.samsvar.platform.idempotency.Idempotency;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Making, changing and moving entries of the registers that have no pages of their own. */
@RestController
class EntryApi {

    static final String KEY = "Idempotency-Key";
    static final String STATE = "state";

    private final RegisterKinds kinds;
    private final ApiEntries entries;
    private final Idempotency idempotency;
    private final EntryJson told;
    private final JsonBody body;

    EntryApi(
            RegisterKinds kinds,
            ApiEntries entries,
            Idempotency idempotency,
            EntryJson told,
            JsonBody body) {
        this.kinds = kinds;
        this.entries = entries;
        this.idempotency = idempotency;
        this.told = told;
        this.body = body;
    }

    @PostMapping(path = RegisterApi.KIND, consumes = MediaType.APPLICATION_JSON_VALUE)
    @CheckedInside(RegisterApi.BY_REGISTER)
    ResponseEntity<String> create(
            @PathVariable String kind,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        var named = writable(kind);
        var bytes = body.bytes(request);
        return once(key, request, bytes, () -> create(named, body.object(bytes)));
    }

    private <F extends Record> Answer create(RegisterKind<F> kind, ObjectNode sent) {
        var stored = entries.create(kind, EntryInput.read(kind, sent, true));
        var location = RegisterApi.path(kind.name(), stored.entry().id());
        return new Answer(HttpStatus.CREATED.value(), location, told.entry(stored).toString());
    }

    @PutMapping(path = RegisterApi.ENTRY, consumes = MediaType.APPLICATION_JSON_VALUE)
    @CheckedInside(RegisterApi.BY_REGISTER)
    ResponseEntity<ObjectNode> change(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request)
            throws IOException {
        var named = writable(kind);
        var sent = body.object(body.bytes(request));
        var stored = fresh(() -> change(named, id, ifMatch, sent));
        return ApiAnswers.entry(told.entry(stored), stored.entry().version());
    }

    private <F extends Record> Stored<F> change(
            RegisterKind<F> kind, EntryId id, @Nullable String ifMatch, ObjectNode sent) {
        // Who may not see the entry must not learn from the answer that it exists.
        entries.find(kind, id);
        return entries.change(kind, id, ifMatch, EntryInput.read(kind, sent, false));
    }

    @PostMapping(path = RegisterApi.ENTRY + "/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    @CheckedInside(RegisterApi.BY_REGISTER)
    ResponseEntity<String> move(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request)
            throws IOException {
        var named = writable(kind);
        var bytes = body.bytes(request);
        return once(
                key,
                request,
                bytes,
                () -> {
                    entries.find(named, id);
                    var state = state(named, body.object(bytes));
                    var stored = entries.move(named, id, ifMatch, state);
                    var answer = told.entry(stored).toString();
                    return new Answer(HttpStatus.OK.value(), null, answer);
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

    private ResponseEntity<String> once(
            @Nullable String key, HttpServletRequest request, byte[] bytes, Supplier<Answer> work) {
        var asked = request.getMethod() + " " + request.getRequestURI();
        var keyed =
                Optional.ofNullable(key)
                        .map(it -> Idempotency.request(Scope.currentPerson(), it, asked, bytes));
        var answer = fresh(() -> idempotency.once(keyed, work));
        var response =
                ResponseEntity.status(answer.status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .eTag(EntryVersion.tag(version(answer)));
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        return response.body(answer.body());
    }

    private int version(Answer answer) {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        return body.object(bytes).path("version").asInt();
    }

    /** Somebody was faster between reading and writing: the same answer as to an old version. */
    private static <T> T fresh(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingFailureException e) {
            throw EntryVersion.stale();
        }
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
