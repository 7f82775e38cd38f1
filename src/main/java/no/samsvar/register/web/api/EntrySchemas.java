package no.samsvar.register.web.api;

import java.util.List;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.EntryFields;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whole entries as JSON Schema: as a program sends them, and as we answer them. */
@Component
class EntrySchemas {

    private final JsonMapper json;
    private final FieldSchemas fields;
    private final ApiTexts texts;

    EntrySchemas(JsonMapper json, FieldSchemas fields, ApiTexts texts) {
        this.json = json;
        this.fields = fields;
        this.texts = texts;
    }

    /** What POST takes; PUT takes the same without {@code id}. */
    ObjectNode input(RegisterKind<?> kind, boolean mayNameItself) {
        var schema = json.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        if (mayNameItself) {
            properties.set(EntryInput.ID, typed("uuid", "string"));
        }
        properties.set(EntryInput.FIELDS, fields.form(kind.fields()));
        properties.set(EntryInput.SHARED, fields.of(FormDeclaration.of(EntryFields.class)));
        schema.putArray("required").add(EntryInput.FIELDS);
        return schema.put("additionalProperties", false);
    }

    /** What we answer. */
    ObjectNode entry(RegisterKind<?> kind) {
        var schema = json.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        properties.set("id", typed("uuid", "string"));
        properties.set("kind", json.createObjectNode().put("type", "string"));
        properties.set("number", json.createObjectNode().put("type", "string"));
        properties.set("state", state(kind));
        properties.set("version", typed("int32", "integer"));
        properties.set("dueAt", typed("date-time", "string", "null"));
        properties.set("createdAt", typed("date-time", "string"));
        properties.set("createdBy", typed("uuid", "string", "null"));
        properties.set("changedAt", typed("date-time", "string"));
        properties.set("changedBy", typed("uuid", "string", "null"));
        properties.set(EntryInput.FIELDS, fields.of(kind.fields()));
        properties.set(EntryInput.SHARED, fields.of(FormDeclaration.of(EntryFields.class)));
        properties.set("href", json.createObjectNode().put("type", "string"));
        var required = schema.putArray("required");
        properties.propertyNames().forEach(required::add);
        return schema;
    }

    ObjectNode state(RegisterKind<?> kind) {
        var schema = json.createObjectNode().put("type", "string");
        var states = schema.putArray("enum");
        kind.states().forEach(states::add);
        return schema.put(
                "description",
                String.join(
                        "; ",
                        kind.states().stream()
                                .map(state -> state + ": " + texts.state(kind, state))
                                .toList()));
    }

    /** An object of these parts, all of them there. */
    ObjectNode object(List<String> names, List<ObjectNode> schemas) {
        var schema = json.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (int index = 0; index < names.size(); index++) {
            properties.set(names.get(index), schemas.get(index));
            required.add(names.get(index));
        }
        return schema;
    }

    ObjectNode typed(String format, String... types) {
        var schema = json.createObjectNode();
        if (types.length == 1) {
            schema.put("type", types[0]);
        } else {
            List.of(types).forEach(schema.putArray("type")::add);
        }
        return schema.put("format", format);
    }
}
