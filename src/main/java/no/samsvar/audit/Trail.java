package no.samsvar.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.samsvar.audit.RowImage.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads row images, oldest first, as actions with what each changed. */
final class Trail {

    /** Columns that change with every change, or that the reader is told otherwise. */
    private static final Set<String> NOISE =
            Set.of(
                    "organisation_id",
                    "version",
                    "changed_at",
                    "changed_by",
                    "created_at",
                    "created_by");

    private Trail() {}

    static List<Action> actions(List<RowImage> images) {
        var latest = new HashMap<String, JsonNode>();
        var actions = new LinkedHashMap<UUID, Action>();
        for (var image : images) {
            var row = image.table() + "/" + image.rowKey();
            var before = latest.get(row);
            var after = image.operation() == Operation.D ? null : image.image();
            actions.computeIfAbsent(
                            image.actionId(),
                            id ->
                                    new Action(
                                            id,
                                            image.personId(),
                                            image.happenedAt(),
                                            new ArrayList<>()))
                    .changes()
                    .addAll(changes(image, before, after));
            if (after == null) {
                latest.remove(row);
            } else {
                latest.put(row, after);
            }
        }
        return List.copyOf(actions.values());
    }

    private static List<Change> changes(
            RowImage image, @Nullable JsonNode before, @Nullable JsonNode after) {
        var columns = new TreeSet<String>();
        addNames(columns, before);
        addNames(columns, after);
        var changes = new ArrayList<Change>();
        for (var column : columns) {
            var from = value(before, column);
            var to = value(after, column);
            if (!NOISE.contains(column) && !Objects.equals(from, to)) {
                changes.add(new Change(image.table(), image.rowKey(), column, from, to));
            }
        }
        return changes;
    }

    private static void addNames(Set<String> names, @Nullable JsonNode image) {
        if (image != null) {
            names.addAll(image.propertyNames());
        }
    }

    /** Nothing, null, an empty text and an empty list are all "nothing" to a reader. */
    private static Optional<JsonNode> value(@Nullable JsonNode image, String column) {
        return Optional.ofNullable(image)
                .map(one -> one.get(column))
                .filter(
                        value ->
                                !value.isNull()
                                        && !(value.isArray() && value.isEmpty())
                                        && !(value.isString() && value.asString().isEmpty()));
    }

    /** The rows as they stood after the last of these images, by table. */
    static Map<String, List<JsonNode>> state(List<RowImage> images) {
        var rows = new LinkedHashMap<String, RowImage>();
        for (var image : images) {
            var row = image.table() + "/" + image.rowKey();
            if (image.operation() == Operation.D) {
                rows.remove(row);
            } else {
                rows.put(row, image);
            }
        }
        var state = new LinkedHashMap<String, List<JsonNode>>();
        rows.values()
                .forEach(
                        row ->
                                state.computeIfAbsent(row.table(), _ -> new ArrayList<>())
                                        .add(row.image()));
        return state;
    }
}
