package no.samsvar.decision.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a table as far as the answers reach. What is not known is tried both ways, so that a
 * question is asked only where its answer can still change the outcome.
 */
public final class Reasoning {

    private final Table table;
    // Answers that no rule can tell apart are tried once.
    private final Map<String, List<Set<String>>> tried = new HashMap<>();

    public Reasoning(Table table) {
        this.table = table;
        table.questions().forEach(it -> tried.put(it.name(), distinct(it)));
    }

    public Result about(Answers answers) {
        var outcomes = outcomes(answers);
        var open = open(answers);
        var asked =
                open.stream()
                        .filter(it -> !answers.unknown().contains(it))
                        .findFirst()
                        .orElse(null);
        return new Result(
                outcomes,
                table.possible(answers),
                asked,
                open.stream().filter(answers.unknown()::contains).toList());
    }

    /** What is not known and can still change the outcome, in the order of the questions. */
    List<String> open(Answers answers) {
        if (outcomes(answers).size() < 2) {
            return List.of();
        }
        return table.questions().stream()
                .map(Question::name)
                .filter(it -> !answers.knows(it) && matters(it, answers))
                .toList();
    }

    /** Every outcome that some answers to what is not known lead to. */
    Set<String> outcomes(Answers answers) {
        var possible = table.possible(answers);
        var found = new LinkedHashSet<String>();
        var open = compared(possible, answers);
        if (open.isEmpty()) {
            possible.stream().limit(1).forEach(it -> found.add(it.outcome()));
            return found;
        }
        for (var answer : tried(open.getFirst())) {
            found.addAll(outcomes(answers.with(open.getFirst(), answer)));
        }
        return found;
    }

    /** Whether there are answers to the others with which this one decides. */
    boolean matters(String question, Answers answers) {
        if (outcomes(answers).size() < 2) {
            return false;
        }
        var open = compared(table.possible(answers), answers);
        var other = open.stream().filter(it -> !it.equals(question)).findFirst();
        if (other.isPresent()) {
            return tried(other.get()).stream()
                    .anyMatch(it -> matters(question, answers.with(other.get(), it)));
        }
        return open.contains(question);
    }

    List<Set<String>> tried(String question) {
        return tried.getOrDefault(question, List.of());
    }

    /** What is asked for by rules that come before the first that surely holds. */
    private static List<String> compared(List<Rule> possible, Answers answers) {
        return possible.stream()
                .filter(it -> it.when().in(answers) == Truth.UNKNOWN)
                .flatMap(it -> it.when().comparisons())
                .map(Condition.Has::question)
                .filter(it -> !answers.knows(it))
                .distinct()
                .toList();
    }

    private List<Set<String>> distinct(Question question) {
        var compared =
                table.rules().stream()
                        .flatMap(it -> it.when().comparisons())
                        .filter(it -> it.question().equals(question.name()))
                        .distinct()
                        .toList();
        var alike = new LinkedHashMap<List<Truth>, Set<String>>();
        for (var answer : question.answers()) {
            var answered = Answers.NONE.with(question.name(), answer);
            alike.putIfAbsent(compared.stream().map(it -> it.in(answered)).toList(), answer);
        }
        return List.copyOf(alike.values());
    }
}
