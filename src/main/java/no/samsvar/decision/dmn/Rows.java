package no.samsvar.decision.dmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.decision.engine.Condition;
import no.samsvar.decision.engine.Question;
import no.samsvar.decision.engine.Table;

/**
 * The rows of a decision table under which a condition holds: it holds where at least one row does
 * (disjunctive normal form).
 */
final class Rows {

    private static final Row ANYTHING = new Row(new TreeMap<>());

    private final Table table;

    Rows(Table table) {
        this.table = table;
    }

    /**
     * @return without those that another one covers; one without cells where it always holds, none
     *     where it never does
     */
    List<Row> of(Condition condition) {
        var all = new LinkedHashSet<>(rows(condition, true));
        return all.stream()
                .filter(it -> all.stream().noneMatch(other -> it != other && other.covers(it)))
                .toList();
    }

    private List<Row> rows(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Has has -> compared(has, holds);
            case Condition.Not not -> rows(not.condition(), !holds);
            case Condition.All all ->
                    holds ? both(all.conditions(), true) : any(all.conditions(), false);
            case Condition.Any any ->
                    holds ? any(any.conditions(), true) : both(any.conditions(), false);
        };
    }

    private List<Row> any(List<Condition> conditions, boolean hold) {
        return conditions.stream().flatMap(it -> rows(it, hold).stream()).distinct().toList();
    }

    private List<Row> both(List<Condition> conditions, boolean hold) {
        var found = List.of(ANYTHING);
        for (var condition : conditions) {
            var more = rows(condition, hold);
            found =
                    found.stream()
                            .flatMap(it -> more.stream().flatMap(other -> it.and(other).stream()))
                            .distinct()
                            .toList();
        }
        return found;
    }

    private List<Row> compared(Condition.Has has, boolean holds) {
        var question = table.question(has.question());
        return question.several() ? ticked(question, has, holds) : chosen(question, has, holds);
    }

    private static List<Row> chosen(Question question, Condition.Has has, boolean holds) {
        var column = Column.of(question).getFirst();
        var values = new ArrayList<String>();
        for (var option : question.options()) {
            if (has.options().contains(option) == holds) {
                values.add(Column.quoted(option));
            }
        }
        return cell(column, values).stream().toList();
    }

    private static List<Row> ticked(Question question, Condition.Has has, boolean holds) {
        var cells =
                Column.of(question).stream()
                        .filter(it -> has.options().contains(it.option()))
                        .flatMap(it -> cell(it, List.of(String.valueOf(holds))).stream())
                        .toList();
        return holds
                ? cells
                : List.of(cells.stream().reduce(ANYTHING, (a, b) -> a.and(b).orElseThrow()));
    }

    private static Optional<Row> cell(Column column, List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var cells = new TreeMap<String, Set<String>>();
        if (!values.containsAll(column.values())) {
            cells.put(column.variable(), new LinkedHashSet<>(values));
        }
        return Optional.of(new Row(cells));
    }

    /**
     * A row.
     *
     * @param cells what the inputs may be, by their variable; others may be anything
     */
    record Row(TreeMap<String, Set<String>> cells) {

        /** Where both hold; empty where they cannot. */
        Optional<Row> and(Row other) {
            var both = new TreeMap<>(cells);
            for (var cell : other.cells.entrySet()) {
                var values = new LinkedHashSet<>(cell.getValue());
                var before = both.get(cell.getKey());
                if (before != null) {
                    values.retainAll(before);
                }
                if (values.isEmpty()) {
                    return Optional.empty();
                }
                both.put(cell.getKey(), values);
            }
            return Optional.of(new Row(both));
        }

        /** Whether it holds wherever the other does. */
        boolean covers(Row other) {
            return cells.entrySet().stream()
                    .allMatch(
                            it -> {
                                var narrower = other.cells.get(it.getKey());
                                return narrower != null && it.getValue().containsAll(narrower);
                            });
        }
    }
}
