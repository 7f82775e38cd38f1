package no.samsvar.register.history.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.audit.Action;
import no.samsvar.audit.Change;
import tools.jackson.databind.JsonNode;

/** What an action changed in one row, by column. */
record RowChange(String table, String rowKey, Map<String, Change> columns) {

    static List<RowChange> of(Action action) {
        var rows = new LinkedHashMap<String, RowChange>();
        for (var change : action.changes()) {
            rows.computeIfAbsent(
                            change.table() + "/" + change.rowKey(),
                            _ ->
                                    new RowChange(
                                            change.table(), change.rowKey(), new LinkedHashMap<>()))
                    .columns
                    .put(change.column(), change);
        }
        return new ArrayList<>(rows.values());
    }

    Optional<JsonNode> from(String column) {
        return Optional.ofNullable(columns.get(column)).flatMap(Change::from);
    }

    Optional<JsonNode> to(String column) {
        return Optional.ofNullable(columns.get(column)).flatMap(Change::to);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The number that ends the key of a row among others, counted from 1. */
    int position() {
        return Integer.parseInt(rowKey.substring(rowKey.indexOf('/') + 1)) + 1;
    }
}
