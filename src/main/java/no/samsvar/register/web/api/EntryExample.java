package no.samsvar.register.web.api;

import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An entry that a register would take, made from its declaration alone. */
@Component
class EntryExample {

    private final JsonMapper json;
    private final JsonBody body;
    private final ApiTexts texts;

    EntryExample(JsonMapper json, JsonBody body, ApiTexts texts) {
        this.json = json;
        this.body = body;
        this.texts = texts;
    }

    ObjectNode of(RegisterKind<?> kind) {
        var example = json.createObjectNode();
        var fields = fields(kind.fields());
        example.set(EntryInput.FIELDS, fields);
        answerTogether(kind.fields(), fields, example);
        leaveOut(kind.fields(), fields, example);
        if (kind.owned()) {
            example.putObject(EntryInput.SHARED).put("owner", SchemaExample.ID);
        }
        return example;
    }

    private ObjectNode fields(FormDeclaration<?> declaration) {
        var example = json.createObjectNode();
        declaration.askedAtFirst().stream()
                .filter(field -> field.required() || simple(field.kind()))
                .forEach(field -> example.set(field.name(), value(field)));
        return example;
    }

    /** Of several fields of which one must be answered, the one that takes words is. */
    private void answerTogether(
            FormDeclaration<?> declaration, ObjectNode fields, ObjectNode example) {
        var root = EntryInput.FIELDS;
        for (var fault : body.part(declaration.type(), example, root).faults()) {
            declaration
                    .find(fault.field().substring(root.length() + 1))
                    .filter(field -> field.kind() == FieldKind.TEXT && !fields.has(field.name()))
                    .ifPresent(field -> fields.set(field.name(), value(field)));
        }
    }

    /** Takes out what is said of somebody or something else than the rest. */
    private void leaveOut(FormDeclaration<?> declaration, ObjectNode fields, ObjectNode example) {
        var root = EntryInput.FIELDS;
        for (var fault : body.part(declaration.type(), example, root).faults()) {
            declaration
                    .find(fault.field().substring(root.length() + 1))
                    .filter(field -> !field.required())
                    .ifPresent(field -> fields.remove(field.name()));
        }
    }

    /** What can be answered without knowing anything of the organisation. */
    private static boolean simple(FieldKind kind) {
        return kind == FieldKind.CHOICE || kind == FieldKind.CHOICES || kind == FieldKind.YES_NO;
    }

    private JsonNode value(FieldDeclaration field) {
        var nodes = json.getNodeFactory();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> nodes.stringNode(texts.text(field.labelKey()));
            case NUMBER -> nodes.numberNode(1);
            case DATE -> nodes.stringNode("2026-11-23");
            case MOMENT -> nodes.stringNode("2026-11-23T13:30:00Z");
            case YES_NO -> nodes.booleanNode(true);
            case CHOICE -> nodes.stringNode(first(field));
            case CHOICES -> json.createArrayNode().add(first(field));
            case REFERENCE -> nodes.stringNode(SchemaExample.ID);
            case REFERENCES -> json.createArrayNode();
            case ROWS -> json.createArrayNode().add(fields(field.rows().orElseThrow()));
        };
    }

    private static String first(FieldDeclaration field) {
        return ((Enum<?>) field.type().getEnumConstants()[0]).name();
    }
}
