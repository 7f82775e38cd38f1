package no.samsvar.register.web.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.platform.web.api.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON Schema, as {@link Told} tells them. */
@Component
class TypeSchemas {

    private final FieldSchemas fields;
    private final JsonMapper json;

    TypeSchemas(FieldSchemas fields, JsonMapper json) {
        this.fields = fields;
        this.json = json;
    }

    /** As we answer it: every part is there, what is absent as null. */
    ObjectNode told(Type type) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic);
            case Class<?> plain when plain.isRecord() -> record(plain);
            case Class<?> plain -> plain(plain);
            default -> json.createObjectNode();
        };
    }

    /**
     * As a program sends it: a form's fields as the form takes them, the rest as they are named.
     */
    ObjectNode taken(Class<? extends Record> type) {
        if (type.isAnnotationPresent(FormName.class)) {
            return fields.form(FormDeclaration.of(type));
        }
        var schema = json.createObjectNode().put("type", "object");
        var required = json.createArrayNode();
        var properties = schema.putObject("properties");
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), part(component));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !Collection.class.isAssignableFrom(component.getType())) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode part(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType form
                && form.getRawType() == Sent.class) {
            var type = (Class<?>) form.getActualTypeArguments()[0];
            return taken(type.asSubclass(Record.class));
        }
        return maybe(component.getAnnotatedType(), component.getGenericType());
    }

    private ObjectNode generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Optional.class.isAssignableFrom(raw)) {
            return nullable(told(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return json.createObjectNode()
                    .put("type", "object")
                    .set("additionalProperties", told(arguments[1]));
        }
        return Collection.class.isAssignableFrom(raw)
                ? json.createObjectNode().put("type", "array").set("items", told(arguments[0]))
                : told(raw);
    }

    private ObjectNode record(Class<?> type) {
        var components = type.getRecordComponents();
        if (Told.alone(type)) {
            return told(components[0].getGenericType());
        }
        var schema = json.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : components) {
            properties.set(
                    component.getName(),
                    maybe(component.getAnnotatedType(), component.getGenericType()));
            required.add(component.getName());
        }
        return schema;
    }

    private ObjectNode maybe(AnnotatedType annotated, Type type) {
        var schema = told(type);
        return annotated.isAnnotationPresent(Nullable.class) ? nullable(schema) : schema;
    }

    private ObjectNode nullable(ObjectNode schema) {
        if (schema.path("type").isString()) {
            var type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
            if (schema.path("enum").isArray()) {
                schema.withArrayProperty("enum").addNull();
            }
        }
        return schema;
    }

    private ObjectNode plain(Class<?> type) {
        var schema = json.createObjectNode();
        if (type.isEnum()) {
            schema.put("type", "string");
            var values = schema.putArray("enum");
            for (var constant : type.getEnumConstants()) {
                values.add(((Enum<?>) constant).name());
            }
            return schema;
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return schema.put("type", "integer");
        }
        if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == byte[].class) {
            return schema.put("type", "string").put("contentEncoding", "base64");
        }
        return type == String.class ? schema.put("type", "string") : schema;
    }
}
