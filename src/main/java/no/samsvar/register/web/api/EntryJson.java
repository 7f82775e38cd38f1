package no.samsvar.register.web.api;

import java.util.Collection;
import no.samsvar.audit.Action;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries and what was done to them as the API tells them: typed values, ISO dates, no words. */
@Component
class EntryJson {

    private final JsonMapper json;

    EntryJson(JsonMapper json) {
        this.json = json;
    }

    ObjectNode entry(Stored<?> stored) {
        var entry = stored.entry();
        var node = json.createObjectNode();
        node.put("id", entry.id().toString());
        node.put("kind", entry.kind());
        node.put("number", entry.number());
        node.put("state", entry.status());
        node.put("version", entry.version());
        node.set("dueAt", value(entry.dueAt()));
        node.set("createdAt", value(entry.createdAt()));
        node.set("createdBy", value(entry.createdBy()));
        node.set("changedAt", value(entry.changedAt()));
        node.set("changedBy", value(entry.changedBy()));
        node.set(EntryInput.FIELDS, record(stored.fields()));
        node.set(EntryInput.SHARED, record(entry.fields()));
        node.put("href", RegisterApi.path(entry.kind(), entry.id()));
        return node;
    }

    ObjectNode action(Action action) {
        var node = json.createObjectNode();
        node.put("id", action.id().toString());
        node.set("person", value(action.personId()));
        node.set("happenedAt", value(action.happenedAt()));
        var changes = node.putArray("changes");
        for (var change : action.changes()) {
            var one = changes.addObject();
            one.put("table", change.table());
            one.put("row", change.rowKey());
            one.put("column", change.column());
            one.set("from", change.from().orElse(NullNode.getInstance()));
            one.set("to", change.to().orElse(NullNode.getInstance()));
        }
        return node;
    }

    private ObjectNode record(Record record) {
        var node = json.createObjectNode();
        for (var field : FormDeclaration.of(record.getClass()).fields()) {
            node.set(field.name(), value(field.valueIn(record)));
        }
        return node;
    }

    private JsonNode value(@Nullable Object value) {
        return switch (value) {
            case null -> NullNode.getInstance();
            case Boolean yes -> json.getNodeFactory().booleanNode(yes);
            case Integer number -> json.getNodeFactory().numberNode(number);
            case Enum<?> constant -> json.getNodeFactory().stringNode(constant.name());
            case EntryId id -> json.getNodeFactory().stringNode(id.toString());
            case Record row -> record(row);
            case Collection<?> many -> {
                var array = json.createArrayNode();
                many.forEach(one -> array.add(value(one)));
                yield array;
            }
            default -> json.getNodeFactory().stringNode(value.toString());
        };
    }
}
