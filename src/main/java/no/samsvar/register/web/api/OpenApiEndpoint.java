package no.samsvar.register.web.api;

import static no.samsvar.register.web.api.ApiProblem.*;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.web.api.Asks;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.platform.web.api.Takes;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one endpoint takes and how it may refuse, read from its signature. */
@Component
class OpenApiEndpoint {

    private final RegisterKinds kinds;
    private final TypeSchemas types;
    private final SchemaExample examples;
    private final ApiTexts texts;
    private final JsonMapper json;

    OpenApiEndpoint(
            RegisterKinds kinds,
            TypeSchemas types,
            SchemaExample examples,
            ApiTexts texts,
            JsonMapper json) {
        this.kinds = kinds;
        this.types = types;
        this.examples = examples;
        this.texts = texts;
        this.json = json;
    }

    ArrayNode parameters(String path, String method, HandlerMethod endpoint) {
        var all = json.createArrayNode();
        for (var parameter : endpoint.getMethodParameters()) {
            var name = parameter.getParameter().getName();
            var type = parameter.getGenericParameterType();
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                var schema = name.equals("kind") ? kind() : types.told(type);
                add(all, "path", name, schema).put("required", true);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                add(all, "query", name, types.told(type)).put("required", isNeeded(parameter));
            }
        }
        var asks = endpoint.getMethodAnnotation(Asks.class);
        if (asks != null) {
            Stream.of(asks.value()).forEach(name -> add(all, "query", name, string()));
        }
        if (Stream.of(endpoint.getMethodParameters())
                .anyMatch(one -> one.hasParameterAnnotation(RequestHeader.class))) {
            add(all, "header", JsonBody.FILE_NAME, string())
                    .put("required", true)
                    .put("description", texts.text("register.api.file-name"))
                    .put("example", "r%C3%B8ntgen.pdf");
        }
        if (has(endpoint, Seen.class)) {
            add(all, "header", "If-Match", string())
                    .put("required", true)
                    .put("description", texts.text("platform.precondition-needed"))
                    .put("example", "\"0\"");
        }
        var made = endpoint.getMethodAnnotation(Made.class);
        if (!method.equals("GET") && (made == null || made.keyed())) {
            add(all, "header", Replies.KEY, string().put("minLength", 1).put("maxLength", 255))
                    .put("description", texts.text("register.api.key"));
        }
        return all;
    }

    Optional<ObjectNode> body(RequestMappingInfo route, HandlerMethod endpoint) {
        var takes = endpoint.getMethodAnnotation(Takes.class);
        var consumed = route.getConsumesCondition().getConsumableMediaTypes();
        if (takes != null) {
            return Optional.of(json(oneOf(takes.value())));
        }
        if (consumed.stream().anyMatch(type -> type.toString().endsWith("octet-stream"))) {
            var body = json.createObjectNode().put("required", true);
            body.putObject("content")
                    .putObject("application/octet-stream")
                    .set("schema", string().put("format", "binary"));
            return Optional.of(body);
        }
        return Stream.of(endpoint.getMethodParameters())
                .filter(one -> one.getParameterType() == Sent.class)
                .map(one -> (ParameterizedType) one.getGenericParameterType())
                .map(type -> ((Class<?>) type.getActualTypeArguments()[0]).asSubclass(Record.class))
                .map(type -> json(types.taken(type)))
                .findFirst();
    }

    private ObjectNode oneOf(Class<? extends Record>[] all) {
        if (all.length == 1) {
            return types.taken(all[0]);
        }
        var schema = json.createObjectNode();
        var any = schema.putArray("anyOf");
        Stream.of(all).map(types::taken).forEach(any::add);
        return schema;
    }

    private ObjectNode json(ObjectNode schema) {
        var body = json.createObjectNode().put("required", true);
        var content = body.putObject("content").putObject("application/json");
        content.set("schema", schema);
        content.set("example", examples.of(schema));
        return body;
    }

    String status(HandlerMethod endpoint) {
        if (endpoint.hasMethodAnnotation(Made.class)) {
            return "201";
        }
        return endpoint.getMethod().getReturnType() == Reply.class
                        && endpoint.getMethod().getGenericReturnType().toString().contains("Void")
                ? "204"
                : "200";
    }

    List<ApiProblem> problems(HandlerMethod endpoint) {
        var all = new ArrayList<>(List.of(NO_TOKEN, FORBIDDEN));
        if (Stream.of(endpoint.getMethodParameters())
                .anyMatch(one -> one.hasParameterAnnotation(PathVariable.class))) {
            all.add(NOT_FOUND);
        }
        if (has(endpoint, Seen.class)) {
            all.add(STALE);
            all.add(VERSION_NEEDED);
        }
        if (has(endpoint, Sent.class) || endpoint.hasMethodAnnotation(Takes.class)) {
            all.add(FAULTY);
        }
        return all;
    }

    private static boolean has(HandlerMethod endpoint, Class<?> type) {
        return Stream.of(endpoint.getMethodParameters())
                .anyMatch(one -> one.getParameterType() == type);
    }

    private static boolean isNeeded(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null
                && asked.required()
                && parameter.getParameterType() != Optional.class
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private ObjectNode kind() {
        var schema = string();
        var names = schema.putArray("enum");
        kinds.all().stream().map(RegisterKind::name).forEach(names::add);
        return schema;
    }

    private ObjectNode string() {
        return json.createObjectNode().put("type", "string");
    }

    private static ObjectNode add(ArrayNode all, String in, String name, ObjectNode schema) {
        var parameter = all.addObject().put("name", name).put("in", in);
        parameter.set("schema", schema);
        return parameter;
    }
}
