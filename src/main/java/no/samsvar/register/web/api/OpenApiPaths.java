package no.samsvar.register.web.api;

import static no.samsvar.register.web.api.ApiProblem.*;

import java.util.List;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every address of the API with what it takes and answers; each register has its own. */
@Component
class OpenApiPaths {

    private final RegisterKinds kinds;
    private final OpenApiParameters parameters;
    private final EntrySchemas schemas;
    private final EntryExample examples;
    private final OpenApiRoutes routes;
    private final ApiTexts texts;
    private final JsonMapper json;

    OpenApiPaths(
            RegisterKinds kinds,
            OpenApiParameters parameters,
            EntrySchemas schemas,
            EntryExample examples,
            OpenApiRoutes routes,
            ApiTexts texts,
            JsonMapper json) {
        this.kinds = kinds;
        this.parameters = parameters;
        this.schemas = schemas;
        this.examples = examples;
        this.routes = routes;
        this.texts = texts;
        this.json = json;
    }

    ObjectNode all() {
        var paths = json.createObjectNode();
        var registers = operation(paths, RegisterApi.ROOT, "get", "register.api.registers", "");
        answer(registers, 200, listOf("registers", "register"), NO_TOKEN);
        open(operation(paths, SchemaApi.OPEN_API, "get", "register.api.openapi", ""));
        for (var kind : kinds.all()) {
            reading(paths, kind);
            if (!kind.handmade()) {
                writing(paths, kind);
            }
            open(operation(paths, SchemaApi.path(kind.name()), "get", "register.api.schema", kind));
        }
        routes.addTo(paths);
        return paths;
    }

    private void reading(ObjectNode paths, RegisterKind<?> kind) {
        var path = RegisterApi.path(kind.name());
        var list = operation(paths, path, "get", "register.api.list", kind);
        list.set("parameters", parameters.ofList(kind));
        answer(list, 200, reference(kind.name() + "-list"), NO_TOKEN, FORBIDDEN, FAULTY);
        var entry = operation(paths, path + "/{id}", "get", "register.api.entry", kind);
        entry.set("parameters", parameters.ofEntry(false, false));
        answer(entry, 200, reference(kind.name()), NO_TOKEN, FORBIDDEN, NOT_FOUND);
        var history = operation(paths, path + "/{id}/history", "get", "register.api.history", kind);
        history.set("parameters", parameters.ofEntry(false, false));
        answer(history, 200, listOf("actions", "action"), NO_TOKEN, FORBIDDEN, NOT_FOUND);
    }

    private void writing(ObjectNode paths, RegisterKind<?> kind) {
        var path = RegisterApi.path(kind.name());
        var create = operation(paths, path, "post", "register.api.create", kind);
        create.set("parameters", parameters.ofNew());
        body(create, reference(kind.name() + "-new")).set("example", examples.of(kind));
        answer(create, 201, reference(kind.name()), NO_TOKEN, FORBIDDEN, FAULTY);
        var change = operation(paths, path + "/{id}", "put", "register.api.change", kind);
        change.set("parameters", parameters.ofEntry(true, false));
        body(change, reference(kind.name() + "-change")).set("example", examples.of(kind));
        answer(
                change,
                200,
                reference(kind.name()),
                NO_TOKEN,
                FORBIDDEN,
                NOT_FOUND,
                STALE,
                FAULTY,
                VERSION_NEEDED);
        var move = operation(paths, path + "/{id}/state", "post", "register.api.move", kind);
        move.set("parameters", parameters.ofEntry(true, true));
        body(move, schemas.object(List.of(EntryApi.STATE), List.of(schemas.state(kind))))
                .putObject("example")
                .put(EntryApi.STATE, kind.states().getLast());
        answer(
                move,
                200,
                reference(kind.name()),
                NO_TOKEN,
                FORBIDDEN,
                NOT_FOUND,
                STALE,
                FAULTY,
                VERSION_NEEDED);
    }

    private ObjectNode operation(
            ObjectNode paths, String path, String method, String key, RegisterKind<?> kind) {
        return operation(paths, path, method, key, kind.name())
                .put("summary", texts.text(key, texts.title(kind)));
    }

    private ObjectNode operation(
            ObjectNode paths, String path, String method, String key, String of) {
        var name = key.substring(key.lastIndexOf('.') + 1) + (of.isEmpty() ? "" : "-" + of);
        var operation = paths.withObjectProperty(path).putObject(method).put("operationId", name);
        if (of.isEmpty()) {
            operation.put("summary", texts.text(key));
        } else {
            operation.putArray("tags").add(of);
        }
        return operation;
    }

    private void open(ObjectNode operation) {
        operation.putArray("security");
        answer(operation, 200, json.createObjectNode().put("type", "object"));
    }

    private ObjectNode body(ObjectNode operation, ObjectNode schema) {
        var content =
                operation
                        .putObject("requestBody")
                        .put("required", true)
                        .putObject("content")
                        .putObject("application/json");
        content.set("schema", schema);
        return content;
    }

    private void answer(
            ObjectNode operation, int status, ObjectNode schema, ApiProblem... problems) {
        var responses = operation.putObject("responses");
        var good = responses.putObject(String.valueOf(status));
        good.put("description", texts.text("register.api.answer." + status));
        good.putObject("content").putObject("application/json").set("schema", schema);
        for (var problem : problems) {
            responses
                    .putObject(String.valueOf(problem.status()))
                    .put("$ref", OpenApi.COMPONENTS + "responses/" + problem.reference());
        }
    }

    private ObjectNode listOf(String name, String schema) {
        var list = json.createObjectNode().put("type", "array");
        list.set("items", reference(schema));
        return schemas.object(List.of(name), List.of(list));
    }

    private ObjectNode reference(String schema) {
        return json.createObjectNode().put("$ref", OpenApi.COMPONENTS + "schemas/" + schema);
    }
}
