package no.samsvar.register.web.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.api.Sent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Declared fields as JSON Schema 2020-12, which OpenAPI 3.1 speaks too. */
@Component
class FieldSchemas {

    private static final String ONE_LINE = "^[^\\n]*$";
    private static final String FILLED_LINE = "^[^\\n]*\\S[^\\n]*$";
    private static final String FILLED = "\\S";
    private static final int MOST_ROWS = 100;

    private final JsonMapper json;
    private final ApiTexts texts;

    FieldSchemas(JsonMapper json, ApiTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** The same as a program sends it: it can say why digits are no person number. */
    ObjectNode form(FormDeclaration<?> declaration) {
        var schema = of(declaration);
        var reasons =
                schema.withObjectProperty("properties")
                        .putObject(Sent.REASONS)
                        .put("type", "object")
                        .put("description", texts.text("register.api.not-person-numbers"));
        reasons.putObject("additionalProperties").put("type", "string");
        return schema;
    }

    /** An object with a property for each field; no other is known. */
    ObjectNode of(FormDeclaration<?> declaration) {
        var schema = json.createObjectNode().put("type", "object");
        var required = json.createArrayNode();
        var properties = schema.putObject("properties");
        for (var field : declaration.fields()) {
            properties.set(field.name(), field(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode field(FieldDeclaration field) {
        var schema =
                switch (field.kind()) {
                    case ROWS ->
                            many(field, of(field.rows().orElseThrow())).put("maxItems", MOST_ROWS);
                    case CHOICES, REFERENCES ->
                            many(field, value(field, json.createObjectNode()))
                                    .put("uniqueItems", true);
                    default -> value(field, type(field, name(field)));
                };
        if (field.derived()) {
            schema.put("readOnly", true);
        }
        schema.put("title", texts.text(field.labelKey()));
        texts.find(field.helpKey()).ifPresent(help -> add(schema, help));
        return schema;
    }

    /** Rows and sets are empty, never null, in what we answer; null is taken as empty. */
    private ObjectNode many(FieldDeclaration field, ObjectNode items) {
        var schema = type(field, "array");
        if (field.required()) {
            schema.put("minItems", 1);
        }
        return schema.set("items", items);
    }

    private ObjectNode type(FieldDeclaration field, String name) {
        var schema = json.createObjectNode();
        if (field.required()) {
            return schema.put("type", name);
        }
        schema.putArray("type").add(name).add("null");
        return schema;
    }

    private ObjectNode value(FieldDeclaration field, ObjectNode schema) {
        if (!schema.has("type")) {
            schema.put("type", name(field));
        }
        switch (field.kind()) {
            case TEXT ->
                    schema.put("maxLength", field.maxLength())
                            .put("pattern", field.required() ? FILLED_LINE : ONE_LINE);
            case LONG_TEXT -> {
                schema.put("maxLength", field.maxLength());
                if (field.required()) {
                    schema.put("pattern", FILLED);
                }
            }
            case DATE -> schema.put("format", "date");
            case MOMENT -> schema.put("format", "date-time");
            case REFERENCE, REFERENCES -> schema.put("format", "uuid");
            case CHOICE, CHOICES -> constants(field, schema);
            case NUMBER -> schema.put("format", "int32");
            case YES_NO, ROWS -> {}
        }
        return schema;
    }

    private void constants(FieldDeclaration field, ObjectNode schema) {
        var values = schema.putArray("enum");
        var constants =
                Arrays.stream(field.type().getEnumConstants()).map(one -> (Enum<?>) one).toList();
        constants.forEach(one -> values.add(one.name()));
        if (schema.path("type").isArray()) {
            values.addNull();
        }
        add(
                schema,
                constants.stream()
                        .map(one -> one.name() + ": " + texts.text(Kebab.key(one)))
                        .collect(Collectors.joining("; ")));
    }

    private static void add(ObjectNode schema, String description) {
        var before = schema.path("description").asString("");
        schema.put("description", before.isEmpty() ? description : description + " " + before);
    }

    private static String name(FieldDeclaration field) {
        return switch (field.kind()) {
            case NUMBER -> "integer";
            case YES_NO -> "boolean";
            case ROWS -> "object";
            default -> "string";
        };
    }
}
