package no.samsvar.register.web.api;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something that fits a schema of ours, to show what it looks like. */
@Component
class SchemaExample {

    static final String ID = "01938a4e-0000-7000-8000-000000000000";

    private final JsonMapper json;

    SchemaExample(JsonMapper json) {
        this.json = json;
    }

    JsonNode of(JsonNode schema) {
        var nodes = json.getNodeFactory();
        if (schema.path("enum").isArray()) {
            return schema.path("enum").get(0);
        }
        if (schema.path("anyOf").isArray()) {
            return of(schema.path("anyOf").get(0));
        }
        return switch (type(schema)) {
            case "object" -> {
                var object = json.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(one -> object.set(one.getKey(), of(one.getValue())));
                yield object;
            }
            case "array" -> json.createArrayNode().add(of(schema.path("items")));
            case "boolean" -> nodes.booleanNode(true);
            case "integer" -> nodes.numberNode(1);
            case "string" -> nodes.stringNode(text(schema));
            default -> json.createObjectNode();
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("");
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> ID;
            case "date" -> "2026-11-23";
            case "date-time" -> "2026-11-23T13:30:00Z";
            default -> schema.path("title").asString("…");
        };
    }
}
