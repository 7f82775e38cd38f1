package no.samsvar.register.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest implements SamsvarTest {

    static final String META = "https://json-schema.org/draft/2020-12/schema";
    static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    @Autowired MockMvcTester web;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired RegisterKinds kinds;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;
    @Autowired JsonMapper json;

    JsonNode read(String address, String language) {
        var answer = web.get().uri(address).header("Accept-Language", language).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    JsonNode openApi() {
        return read("/api/v1/openapi.json", "nb");
    }

    static Set<String> operations(JsonNode document) {
        var all = new TreeSet<String>();
        for (var path : document.path("paths").properties()) {
            path.getValue()
                    .propertyNames()
                    .forEach(method -> all.add(method.toUpperCase() + " " + path.getKey()));
        }
        return all;
    }

    Set<String> routes() {
        var all = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach(
                        (route, endpoint) ->
                                route.getPatternValues().stream()
                                        .filter(pattern -> pattern.startsWith("/api/"))
                                        .forEach(
                                                pattern ->
                                                        route.getMethodsCondition()
                                                                .getMethods()
                                                                .forEach(
                                                                        method ->
                                                                                all.addAll(
                                                                                        of(
                                                                                                method
                                                                                                        .name(),
                                                                                                pattern,
                                                                                                endpoint)))));
        return all;
    }

    /** Those of the registers' declarations stand once for each; handmade ones are only read. */
    Set<String> of(String method, String pattern, HandlerMethod endpoint) {
        return OpenApiRoutes.isToldByRegister(endpoint) && pattern.contains("{kind}")
                ? kinds.all().stream()
                        .filter(kind -> method.equals("GET") || !kind.handmade())
                        .map(RegisterKind::name)
                        .map(name -> method + " " + pattern.replace("{kind}", name))
                        .collect(Collectors.toSet())
                : Set.of(method + " " + pattern);
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
        assertThat(operations(openApi())).isEqualTo(routes());
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnName() {
        var document = openApi();
        for (var reference : document.findValuesAsString("$ref")) {
            assertThat(document.at(reference.substring(1)).isObject()).as(reference).isTrue();
        }
        var names = document.findValuesAsString("operationId");
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        for (var path : document.path("paths")) {
            for (var operation : path) {
                assertThat(operation.path("summary").asString("")).isNotBlank();
                assertThat(operation.path("responses").isEmpty()).isFalse();
            }
        }
    }

    @Test
    void everySchemaIsJsonSchemaAndEveryPlaceInAnAddressIsAParameter() {
        var document = openApi();
        var meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(META));
        for (var schema : document.findValues("schema")) {
            assertThat(meta.validate(schema)).as(schema.toString()).isEmpty();
        }
        for (var schema : document.at("/components/schemas")) {
            assertThat(meta.validate(schema)).as(schema.toString()).isEmpty();
        }
        for (var path : document.path("paths").properties()) {
            var places = new TreeSet<String>();
            PLACE.matcher(path.getKey()).results().forEach(it -> places.add(it.group(1)));
            for (var operation : path.getValue()) {
                var told = new TreeSet<String>();
                for (var parameter : operation.path("parameters")) {
                    assertThat(parameter.path("schema").isObject()).isTrue();
                    if (parameter.path("in").asString().equals("path")) {
                        assertThat(parameter.path("required").asBoolean()).isTrue();
                        told.add(parameter.path("name").asString());
                    }
                }
                assertThat(told).as(path.getKey()).isEqualTo(places);
            }
        }
    }

    @Test
    void everyExampleFitsTheSchemaBesideIt() {
        var examples = 0;
        for (var media : openApi().path("paths").findParents("example")) {
            if (media.has("schema") && !media.at("/schema/$ref").isString()) {
                assertThat(faults(media.path("schema"), media.path("example")))
                        .as(media.toString())
                        .isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(20);
    }

    @Test
    void everyOperationSaysWhoMayDoIt() {
        for (var path : openApi().path("paths").properties()) {
            if (path.getKey().contains("registers") || path.getKey().contains("schema")) {
                continue;
            }
            for (var operation : path.getValue()) {
                var open = operation.path("security").isEmpty() && operation.has("security");
                assertThat(open || operation.path("x-permission").isString())
                        .as(operation.path("operationId").asString())
                        .isTrue();
            }
        }
    }

    @Test
    void theDescriptionSpeaksTheReadersLanguage() {
        assertThat(LANGUAGES)
                .extracting(
                        language ->
                                read("/api/v1/openapi.json", language)
                                        .at("/info/description")
                                        .asString())
                .doesNotHaveDuplicates();
        var role =
                read("/api/v1/openapi.json", "en")
                        .at("/components/schemas/supplier-new/properties/fields/properties")
                        .path("likelyRole");
        assertThat(role.path("enum")).extracting(JsonNode::asString).contains("PROCESSOR");
        assertThat(role.path("description").asString()).contains("PROCESSOR: Processor");
    }

    @Test
    void theExampleOfEveryRegisterFitsItsSchemaAndIsTaken() {
        var manager = examples.manager();
        var api = ApiCaller.of(web, examples, tokens, manager, true);
        for (var kind : kinds.all()) {
            var schema = read("/api/v1/schema/" + kind.name() + ".json", "nb");
            var example = schema.at("/examples/0");
            assertThat(faults(schema, example)).as(kind.name()).isEmpty();
            if (!kind.handmade()) {
                if (kind.owned()) {
                    example.withObject("/shared").put("owner", manager.id().value().toString());
                }
                var made = api.post("/api/v1/registers/" + kind.name(), example.toString());
                assertThat(made).as(kind.name()).hasStatus(201);
                var entry = json.readTree(made.getResponse().getContentAsByteArray());
                var answers = resolved("/components/schemas/" + kind.name());
                assertThat(faults(answers, entry)).as(kind.name()).isEmpty();
            }
        }
    }

    @Test
    void theSchemaRefusesWhatTheProgramRefuses() {
        var schema = read("/api/v1/schema/supplier.json", "nb");
        for (var wrong :
                new String[] {
                    "{}",
                    "{'fields': {'title': 'A'}}",
                    "{'fields': {'title': ' ', 'delivers': 'B'}}",
                    "{'fields': {'title': 'A', 'delivers': 'B', 'colour': 'red'}}",
                    "{'fields': {'title': 'A', 'delivers': 'B', 'data': ['GOSSIP']}}",
                    "{'fields': {'title': 'A', 'delivers': 'B', 'agreement': 'yes'}}"
                }) {
            assertThat(faults(schema, json.readTree(wrong.replace('\'', '"'))))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    private ObjectNode resolved(String pointer) {
        return (ObjectNode) openApi().at(pointer);
    }

    private static List<?> faults(JsonNode schema, JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(document);
    }
}
