package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.register.exchange.FileColumn.Given;

/** Finds rows of a file that mean the same entry as a row before them. */
final class RepeatedRows {

    private final Map<String, Integer> seen = new HashMap<>();

    /** The problem of a row that is not the first to mean its entry. */
    <F extends Record> Optional<ImportProblem> first(PlannedRow<F> row, ImportRules<F> rules) {
        if (row.current().isEmpty() && row.title().isBlank()) {
            return Optional.empty();
        }
        var first = seen.putIfAbsent(row.key(), row.number());
        return Optional.ofNullable(first).map(before -> problem(row, before, rules));
    }

    private static <F extends Record> ImportProblem problem(
            PlannedRow<F> row, int before, ImportRules<F> rules) {
        FileColumn column =
                row.current().isPresent() && rules.headers().containsKey(Given.NUMBER)
                        ? Given.NUMBER
                        : rules.foreignNumber().orElseGet(rules::title);
        var called = rules.called(column);
        List<Object> arguments = new ArrayList<>(List.of(called, String.valueOf(before)));
        return new ImportProblem(
                row.number(), called, row.title(), "register.import.repeated", arguments);
    }
}
