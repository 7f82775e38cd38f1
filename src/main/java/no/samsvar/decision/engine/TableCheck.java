package no.samsvar.decision.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through every answer set there is: none may be without an outcome, no rule may be without an
 * answer set that it decides, no question may be asked for nothing, and no duty may be there
 * whatever is answered. A rule that says otherwise than an earlier one on the same answers never
 * hits, and is found by that.
 */
public final class TableCheck {

    private final Table table;
    private final Reasoning reasoning;
    private final Set<Rule> hit = new HashSet<>();
    private final List<Map<String, Set<String>>> gaps = new ArrayList<>();
    private int cases;

    private TableCheck(Table table) {
        this.table = table;
        this.reasoning = new Reasoning(table);
    }

    public static Findings of(Table table, List<Duty> duties) {
        var check = new TableCheck(table);
        check.walk(Answers.NONE);
        var open = new Deliberation(table, duties).open(Answers.NONE);
        return new Findings(
                check.cases,
                List.copyOf(check.gaps),
                table.rules().stream()
                        .filter(it -> !check.hit.contains(it))
                        .map(Rule::name)
                        .toList(),
                table.questions().stream()
                        .map(Question::name)
                        .filter(it -> !open.contains(it))
                        .toList(),
                duties.stream().filter(it -> settled(it, table)).map(Duty::name).toList());
    }

    /** Whether it always applies or never does, whatever is answered. */
    private static boolean settled(Duty duty, Table table) {
        return new Reasoning(duty.table(table)).outcomes(Answers.NONE).size() < 2;
    }

    private void walk(Answers answers) {
        var possible = table.possible(answers);
        if (possible.isEmpty()) {
            cases++;
            gaps.add(answers.given());
            return;
        }
        var first = possible.getFirst();
        if (first.when().in(answers) == Truth.YES) {
            cases++;
            hit.add(first);
            return;
        }
        var question =
                first.when()
                        .comparisons()
                        .map(Condition.Has::question)
                        .filter(it -> !answers.knows(it))
                        .findFirst()
                        .orElseThrow();
        reasoning.tried(question).forEach(it -> walk(answers.with(question, it)));
    }

    /**
     * What was found.
     *
     * @param cases answer sets that the rules tell apart
     * @param gaps answer sets without an outcome
     * @param neverHit rules that decide nothing
     * @param idle questions whose answer decides nothing
     * @param settled duties that always apply or never do
     */
    public record Findings(
            int cases,
            List<Map<String, Set<String>>> gaps,
            List<String> neverHit,
            List<String> idle,
            List<String> settled) {

        public boolean sound() {
            return gaps.isEmpty() && neverHit.isEmpty() && idle.isEmpty() && settled.isEmpty();
        }
    }
}
