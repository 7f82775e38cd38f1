package no.samsvar.register.web.api;

import java.util.ArrayList;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.register.EntryColumn;
import no.samsvar.register.ListQuery;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request says beside its body. */
@Component
class OpenApiParameters {

    private final JsonMapper json;
    private final ApiTexts texts;

    OpenApiParameters(JsonMapper json, ApiTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** Words, filters, order and place of a list. */
    ArrayNode ofList(RegisterKind<?> kind) {
        var all = json.createArrayNode();
        schema(add(all, "query", "q", "register.words"), "string");
        var filters = new ArrayList<String>();
        var sorts = new ArrayList<String>();
        for (var column : EntryColumn.values()) {
            filters.add(column.field());
            sorts.add(column.field());
        }
        for (var field : kind.fields().fields()) {
            if (!filters.contains(field.name()) && filters(field)) {
                filters.add(field.name());
            }
        }
        kind.columns().stream()
                .filter(field -> field.kind() != FieldKind.CHOICES)
                .map(FieldDeclaration::name)
                .forEach(sorts::add);
        for (var filter : filters) {
            var parameter = add(all, "query", "f." + filter, "register.api.filter");
            var schema = parameter.putObject("schema").put("type", "array");
            schema.putObject("items").put("type", "string");
            parameter.put("explode", true);
        }
        var order = add(all, "query", "sort", "register.api.sort").putObject("schema");
        order.put("type", "string").put("default", "-changed");
        var values = order.putArray("enum");
        sorts.stream().flatMap(sort -> Stream.of(sort, "-" + sort)).forEach(values::add);
        schema(add(all, "query", "after", "register.api.after"), "string");
        schema(add(all, "query", ApiList.LIMIT, "register.api.size"), "integer")
                .put("minimum", 1)
                .put("maximum", ApiList.MOST)
                .put("default", ListQuery.PAGE);
        return all;
    }

    ArrayNode ofNew() {
        var all = json.createArrayNode();
        key(all);
        return all;
    }

    ArrayNode ofEntry(boolean changing, boolean keyed) {
        var all = json.createArrayNode();
        schema(add(all, "path", "id", "register.api.id").put("required", true), "string")
                .put("format", "uuid");
        if (changing) {
            schema(
                    add(all, "header", "If-Match", "platform.precondition-needed")
                            .put("required", true)
                            .put("example", "\"0\""),
                    "string");
        }
        if (keyed) {
            key(all);
        }
        return all;
    }

    private void key(ArrayNode all) {
        schema(add(all, "header", Replies.KEY, "register.api.key"), "string")
                .put("minLength", 1)
                .put("maxLength", 255);
    }

    private static boolean filters(FieldDeclaration field) {
        return field.kind() != FieldKind.NUMBER && field.kind() != FieldKind.ROWS;
    }

    private ObjectNode add(ArrayNode all, String in, String name, String key) {
        return all.addObject().put("name", name).put("in", in).put("description", texts.text(key));
    }

    private static ObjectNode schema(ObjectNode parameter, String type) {
        return parameter.putObject("schema").put("type", type);
    }
}
