package no.samsvar.platform.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a backup sees it.
 *
 * @param columns those that are stored and not computed, quoted
 * @param order the primary key, in an order that is the same on every server
 */
record TableColumns(String name, List<String> columns, List<String> order) {

    String copyOut() {
        String sorted = order.isEmpty() ? "" : " order by " + String.join(", ", order);
        return "copy (select %s from %s%s) to stdout".formatted(list(), quoted(), sorted);
    }

    String copyIn() {
        return "copy %s (%s) from stdin".formatted(quoted(), list());
    }

    String quoted() {
        return '"' + name + '"';
    }

    private String list() {
        return columns.stream().collect(Collectors.joining(", "));
    }
}
