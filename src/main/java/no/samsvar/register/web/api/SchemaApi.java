package no.samsvar.register.web.api;

import no.samsvar.platform.web.Public;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.RegisterKinds;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What the API is, told to programs; the same for everybody, so open to everybody. */
@RestController
class SchemaApi {

    static final String OPEN_API = "/api/v1/openapi.json";
    static final String SCHEMA = "/api/v1/schema/{kind}.json";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final RegisterKinds kinds;
    private final EntrySchemas schemas;
    private final EntryExample examples;
    private final OpenApi openApi;
    private final Replies replies;

    SchemaApi(
            RegisterKinds kinds,
            EntrySchemas schemas,
            EntryExample examples,
            OpenApi openApi,
            Replies replies) {
        this.kinds = kinds;
        this.schemas = schemas;
        this.examples = examples;
        this.openApi = openApi;
        this.replies = replies;
    }

    static String path(String kind) {
        return SCHEMA.replace("{kind}", kind);
    }

    @GetMapping(OPEN_API)
    @Public
    Reply<ObjectNode> openApi() {
        return replies.tell(openApi.document());
    }

    @GetMapping(SCHEMA)
    @Public
    ResponseEntity<ObjectNode> schema(@PathVariable String kind) {
        var named = kinds.named(kind);
        var schema = schemas.input(named, true);
        schema.put("$schema", DIALECT);
        schema.putArray("examples").add(examples.of(named));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(schema);
    }
}
