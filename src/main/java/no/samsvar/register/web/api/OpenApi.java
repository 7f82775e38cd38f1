package no.samsvar.register.web.api;

import java.util.List;
import no.samsvar.platform.web.Page;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole API as OpenAPI 3.1, made from the registers' declarations. */
@Component
class OpenApi {

    static final String COMPONENTS = "#/components/";

    private final RegisterKinds kinds;
    private final EntrySchemas schemas;
    private final OpenApiPaths paths;
    private final ApiTexts texts;
    private final JsonMapper json;

    OpenApi(
            RegisterKinds kinds,
            EntrySchemas schemas,
            OpenApiPaths paths,
            ApiTexts texts,
            JsonMapper json) {
        this.kinds = kinds;
        this.schemas = schemas;
        this.paths = paths;
        this.texts = texts;
        this.json = json;
    }

    ObjectNode document() {
        var document = json.createObjectNode().put("openapi", "3.1.1");
        document.putObject("info")
                .put("title", texts.text("register.api.title"))
                .put("description", texts.text("register.api.description"))
                .put("version", Page.version().orElse("1"));
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("bearer");
        document.set("paths", paths.all());
        var components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", texts.text("identity.tokens.lead"));
        components.set("schemas", schemas());
        components.set("responses", responses());
        return document;
    }

    private ObjectNode schemas() {
        var all = json.createObjectNode();
        for (var kind : kinds.all()) {
            all.set(kind.name(), schemas.entry(kind));
            if (!kind.handmade()) {
                all.set(kind.name() + "-new", schemas.input(kind, true));
                all.set(kind.name() + "-change", schemas.input(kind, false));
            }
            all.set(kind.name() + "-list", list(kind));
        }
        all.set("register", register());
        all.set("action", action());
        all.set("problem", problem());
        return all;
    }

    private ObjectNode list(RegisterKind<?> kind) {
        var entries = json.createObjectNode().put("type", "array");
        entries.set("items", reference("schemas/" + kind.name()));
        var schema =
                schemas.object(
                        List.of("total", "entries"),
                        List.of(schemas.typed("int32", "integer"), entries));
        ((ObjectNode) schema.path("properties"))
                .set("next", text().put("description", texts.text("register.api.next")));
        return schema;
    }

    private ObjectNode register() {
        var states = json.createObjectNode().put("type", "array");
        states.set("items", schemas.object(List.of("name", "title"), List.of(text(), text())));
        return schemas.object(
                List.of("name", "title", "prefix", "mayWrite", "states", "href", "schema"),
                List.of(
                        text(),
                        text(),
                        text(),
                        json.createObjectNode().put("type", "boolean"),
                        states,
                        text(),
                        text()));
    }

    private ObjectNode action() {
        var changes = json.createObjectNode().put("type", "array");
        changes.set(
                "items",
                schemas.object(
                        List.of("table", "row", "column", "from", "to"),
                        List.of(
                                text(),
                                text(),
                                text(),
                                json.createObjectNode(),
                                json.createObjectNode())));
        return schemas.object(
                List.of("id", "person", "happenedAt", "changes"),
                List.of(
                        schemas.typed("uuid", "string"),
                        schemas.typed("uuid", "string", "null"),
                        schemas.typed("date-time", "string"),
                        changes));
    }

    /** RFC 9457, with what is wrong with each part of what was sent. */
    private ObjectNode problem() {
        var schema =
                schemas.object(
                        List.of("type", "title", "status", "instance"),
                        List.of(
                                schemas.typed("uri", "string"),
                                text(),
                                schemas.typed("int32", "integer"),
                                text()));
        var properties = (ObjectNode) schema.path("properties");
        properties.set("reference", text());
        properties
                .putObject("problems")
                .put("type", "array")
                .set(
                        "items",
                        schemas.object(
                                List.of("field", "code", "message"),
                                List.of(text(), text(), text())));
        return schema;
    }

    private ObjectNode responses() {
        var all = json.createObjectNode();
        for (var answer : ApiProblem.values()) {
            var response = all.putObject(answer.reference());
            response.put("description", texts.text(answer.code()));
            response.putObject("content")
                    .putObject("application/problem+json")
                    .set("schema", reference("schemas/problem"));
        }
        return all;
    }

    private ObjectNode text() {
        return json.createObjectNode().put("type", "string");
    }

    private ObjectNode reference(String to) {
        return json.createObjectNode().put("$ref", COMPONENTS + to);
    }
}
