package no.samsvar.processing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.samsvar.audit.Action;
import no.samsvar.audit.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The purposes of a processing from some time on, and who set them. */
public record PurposeVersion(Instant from, @Nullable UUID by, List<Purpose> purposes) {

    private static final String TABLE = "processing_purposes";

    /** Each set of purposes that the processing has had, the latest first. */
    static List<PurposeVersion> of(List<Action> actions) {
        var versions = new ArrayList<PurposeVersion>();
        var rows = new TreeMap<Integer, Map<String, JsonNode>>();
        for (var action : actions) {
            var changes =
                    action.changes().stream().filter(one -> one.table().equals(TABLE)).toList();
            if (!changes.isEmpty()) {
                changes.forEach(change -> put(rows, change));
                rows.values().removeIf(row -> !row.containsKey("purpose"));
                versions.addFirst(
                        new PurposeVersion(
                                action.happenedAt(),
                                action.personId(),
                                rows.values().stream().map(PurposeVersion::purpose).toList()));
            }
        }
        return versions;
    }

    private static void put(Map<Integer, Map<String, JsonNode>> rows, Change change) {
        var position = Integer.valueOf(change.rowKey().replaceFirst(".*/", ""));
        var row = rows.computeIfAbsent(position, _ -> new HashMap<>());
        change.to()
                .ifPresentOrElse(
                        value -> row.put(change.column(), value),
                        () -> row.remove(change.column()));
    }

    private static Purpose purpose(Map<String, JsonNode> row) {
        var law = row.get("national_law");
        return new Purpose(
                requireNonNull(row.get("purpose")).asString(),
                constants(LegalBasis.values(), row.get("bases")),
                constants(SpecialCondition.values(), row.get("conditions")),
                law == null ? null : law.asString());
    }

    private static <E extends Enum<E>> Set<E> constants(E[] all, @Nullable JsonNode names) {
        var constants = new LinkedHashSet<E>();
        if (names != null) {
            names.forEach(
                    name ->
                            Arrays.stream(all)
                                    .filter(one -> one.name().equals(name.asString()))
                                    .forEach(constants::add));
        }
        return constants;
    }
}
