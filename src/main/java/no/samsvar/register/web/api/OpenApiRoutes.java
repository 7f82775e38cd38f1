package no.samsvar.register.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.api.Reply;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The addresses that are one for all registers or for none, described from their endpoints. */
@Component
class OpenApiRoutes {

    private static final String API = "/api/";
    private static final Set<Class<?>> TOLD_BY_REGISTER =
            Set.of(RegisterApi.class, EntryApi.class, SchemaApi.class);

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final OpenApiEndpoint endpoints;
    private final TypeSchemas types;
    private final SchemaExample examples;
    private final ApiTexts texts;
    private final JsonMapper json;

    OpenApiRoutes(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            OpenApiEndpoint endpoints,
            TypeSchemas types,
            SchemaExample examples,
            ApiTexts texts,
            JsonMapper json) {
        this.mappings = mappings;
        this.endpoints = endpoints;
        this.types = types;
        this.examples = examples;
        this.texts = texts;
        this.json = json;
    }

    void addTo(ObjectNode paths) {
        var sorted = new TreeMap<String, Runnable>();
        mappings.getObject()
                .getHandlerMethods()
                .forEach(
                        (route, endpoint) ->
                                route.getPatternValues().stream()
                                        .filter(path -> path.startsWith(API))
                                        .filter(_ -> !isToldByRegister(endpoint))
                                        .forEach(
                                                path ->
                                                        sorted.put(
                                                                path + " " + route,
                                                                () ->
                                                                        add(
                                                                                paths, path, route,
                                                                                endpoint))));
        sorted.values().forEach(Runnable::run);
    }

    static boolean isToldByRegister(HandlerMethod endpoint) {
        return TOLD_BY_REGISTER.contains(endpoint.getBeanType());
    }

    private void add(
            ObjectNode paths, String path, RequestMappingInfo route, HandlerMethod endpoint) {
        var method = route.getMethodsCondition().getMethods().iterator().next().name();
        var operation = paths.withObjectProperty(path.replace("{*", "{")).putObject(lower(method));
        var room = endpoint.getBeanType().getPackageName().split("\\.")[2];
        var name = name(endpoint);
        operation.put("operationId", room + "-" + name);
        operation.putArray("tags").add(room);
        operation.put("summary", texts.text(room + ".api." + name));
        permission(operation, endpoint);
        operation.set("parameters", endpoints.parameters(path, method, endpoint));
        endpoints.body(route, endpoint).ifPresent(body -> operation.set("requestBody", body));
        answers(operation, route, endpoint);
    }

    private static String name(HandlerMethod endpoint) {
        var type = endpoint.getBeanType().getSimpleName().replaceAll("(Api|Controller)$", "");
        return Kebab.of(type) + "-" + Kebab.of(endpoint.getMethod().getName());
    }

    private static void permission(ObjectNode operation, HandlerMethod endpoint) {
        var requires = endpoint.getMethodAnnotation(Requires.class);
        var roles = operation.putArray("security").addObject().putArray("bearer");
        if (requires != null) {
            roles.add(requires.value().name());
            operation.put("x-permission", requires.value().name());
        }
        var inside = endpoint.getMethodAnnotation(CheckedInside.class);
        if (inside != null) {
            operation.put("x-permission", inside.value());
        }
    }

    private void answers(ObjectNode operation, RequestMappingInfo route, HandlerMethod endpoint) {
        var responses = operation.putObject("responses");
        var status = endpoints.status(endpoint);
        var good = responses.putObject(status);
        good.put("description", texts.text("register.api.answer." + status));
        var type = endpoint.getMethod().getGenericReturnType();
        if (endpoint.getMethod().getReturnType() != Reply.class) {
            binary(good, route);
        } else if (!status.equals("204")) {
            var schema = types.told(argument(type));
            var content = good.putObject("content").putObject("application/json");
            content.set("schema", schema);
            content.set("example", examples.of(schema));
        }
        for (var problem : endpoints.problems(endpoint)) {
            responses
                    .putObject(String.valueOf(problem.status()))
                    .put("$ref", OpenApi.COMPONENTS + "responses/" + problem.reference());
        }
    }

    private void binary(ObjectNode good, RequestMappingInfo route) {
        var types = route.getProducesCondition().getProducibleMediaTypes();
        var all = types.isEmpty() ? List.of("*/*") : types.stream().map(Object::toString).toList();
        var content = good.putObject("content");
        all.forEach(
                type ->
                        content.putObject(type)
                                .set(
                                        "schema",
                                        json.createObjectNode()
                                                .put("type", "string")
                                                .put("format", "binary")));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String lower(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
