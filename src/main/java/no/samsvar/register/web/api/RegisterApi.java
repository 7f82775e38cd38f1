package no.samsvar.register.web.api;

import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reading registers and their entries. */
@RestController
class RegisterApi {

    static final String ROOT = "/api/v1/registers";
    static final String KIND = ROOT + "/{kind}";
    static final String ENTRY = KIND + "/{id}";
    static final String BY_REGISTER = "the register in the address says which permission";

    private final RegisterKinds kinds;
    private final ApiEntries entries;
    private final ApiTexts texts;
    private final EntryJson told;
    private final Replies replies;
    private final JsonMapper json;

    RegisterApi(
            RegisterKinds kinds,
            ApiEntries entries,
            ApiTexts texts,
            EntryJson told,
            Replies replies,
            JsonMapper json) {
        this.kinds = kinds;
        this.entries = entries;
        this.texts = texts;
        this.told = told;
        this.replies = replies;
        this.json = json;
    }

    static String path(String kind) {
        return ROOT + "/" + kind;
    }

    static String path(String kind, EntryId id) {
        return path(kind) + "/" + id;
    }

    @GetMapping(ROOT)
    @CheckedInside("everybody may know which registers they may read")
    Reply<ObjectNode> registers() {
        var answer = json.createObjectNode();
        var list = answer.putArray("registers");
        kinds.all().stream()
                .filter(kind -> Permissions.has(kind.read()))
                .forEach(kind -> list.add(register(kind)));
        return replies.tell(answer);
    }

    @GetMapping(KIND)
    @CheckedInside(BY_REGISTER)
    Reply<ObjectNode> list(@PathVariable String kind, HttpServletRequest request) {
        var named = readable(kind);
        var asked = ApiList.of(named, Typed.ofParameters(request.getParameterMap()));
        var found = entries.page(named, asked.query());
        var answer = json.createObjectNode();
        answer.put("total", found.page().total());
        var list = answer.putArray("entries");
        found.entries().forEach(entry -> list.add(told.entry(entry)));
        found.page().next().ifPresent(next -> answer.put("next", asked.address().at(next)));
        return replies.tell(answer);
    }

    @GetMapping(ENTRY)
    @CheckedInside(BY_REGISTER)
    Reply<ObjectNode> entry(@PathVariable String kind, @PathVariable EntryId id) {
        var stored = entries.find(readable(kind), id);
        return replies.tell(told.entry(stored));
    }

    @GetMapping(ENTRY + "/history")
    @CheckedInside(BY_REGISTER)
    Reply<ObjectNode> history(@PathVariable String kind, @PathVariable EntryId id) {
        var answer = json.createObjectNode();
        var list = answer.putArray("actions");
        entries.history(readable(kind), id).forEach(action -> list.add(told.action(action)));
        return replies.tell(answer);
    }

    private ObjectNode register(RegisterKind<?> kind) {
        var node = json.createObjectNode();
        node.put("name", kind.name());
        node.put("title", texts.title(kind));
        node.put("prefix", kind.prefix());
        node.put("mayWrite", Permissions.has(kind.write()));
        var states = node.putArray("states");
        kind.states()
                .forEach(
                        state ->
                                states.addObject()
                                        .put("name", state)
                                        .put("title", texts.state(kind, state)));
        node.put("href", path(kind.name()));
        node.put("schema", SchemaApi.path(kind.name()));
        return node;
    }

    private RegisterKind<?> readable(String name) {
        var kind = kinds.named(name);
        Permissions.check(kind.read());
        return kind;
    }
}
