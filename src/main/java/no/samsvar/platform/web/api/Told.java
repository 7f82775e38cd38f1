package no.samsvar.platform.web.api;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as the API tells them: a property for each component, an id or another lone value as the
 * value itself, constants by name, ISO dates, what is absent as null.
 */
@Component
public class Told {

    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    var components = List.of(type.getRecordComponents());
                    components.forEach(one -> one.getAccessor().setAccessible(true));
                    return components;
                }
            };

    private final JsonMapper json;

    Told(JsonMapper json) {
        this.json = json;
    }

    /** Whether a record of this type is told as the only value it holds. */
    public static boolean alone(Class<?> type) {
        var components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    public JsonNode of(@Nullable Object value) {
        var nodes = json.getNodeFactory();
        return switch (value) {
            case null -> NullNode.getInstance();
            case JsonNode node -> node;
            case Optional<?> maybe -> of(maybe.orElse(null));
            case Boolean yes -> nodes.booleanNode(yes);
            case Integer number -> nodes.numberNode(number);
            case Long number -> nodes.numberNode(number);
            case Enum<?> constant -> nodes.stringNode(constant.name());
            case Record record when alone(record.getClass()) ->
                    of(value(COMPONENTS.get(record.getClass()).getFirst(), record));
            case Record record -> record(record);
            case Map<?, ?> map -> {
                var object = json.createObjectNode();
                map.forEach((key, one) -> object.set(of(key).asString(), of(one)));
                yield object;
            }
            case Iterable<?> many -> {
                var array = json.createArrayNode();
                many.forEach(one -> array.add(of(one)));
                yield array;
            }
            default -> nodes.stringNode(value.toString());
        };
    }

    private ObjectNode record(Record record) {
        var object = json.createObjectNode();
        COMPONENTS
                .get(record.getClass())
                .forEach(one -> object.set(one.getName(), of(value(one, record))));
        return object;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
