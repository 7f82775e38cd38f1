package no.samsvar.decision.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table drawn as forks and ends: at each fork a question, with a branch for each answer that the
 * rules can tell apart. What is alike is drawn once, and no fork has branches that are all alike,
 * so a question stands in it where, and only where, its answer can change the outcome.
 */
final class Diagram {

    private final Map<String, Choice> choices;
    private final Point start;

    private Diagram(Map<String, Choice> choices, Point start) {
        this.choices = choices;
        this.start = start;
    }

    static Diagram of(Table table) {
        var choices = new HashMap<String, Choice>();
        table.questions().forEach(it -> choices.put(it.name(), Choice.of(it, table.rules())));
        return new Diagram(choices, new Drawing(table, choices).from(table.rules()));
    }

    /** The answers to a question that the rules can tell apart. */
    List<Set<String>> tried(String question) {
        var choice = choices.get(question);
        return choice == null ? List.of() : choice.answers();
    }

    /** The same where this much is known. */
    Diagram after(Answers answers) {
        return new Diagram(choices, followed(start, answers, new Sheet(), new HashMap<>()));
    }

    private Point followed(Point point, Answers answers, Sheet sheet, Map<Point, Point> done) {
        if (!(point instanceof Fork fork)) {
            return point;
        }
        var before = done.get(point);
        if (before != null) {
            return before;
        }
        var chosen = answers.given().get(fork.question());
        Point after;
        if (chosen == null) {
            var branches =
                    fork.branches().stream().map(it -> followed(it, answers, sheet, done)).toList();
            after = sheet.fork(fork.question(), branches);
        } else {
            int place = requireNonNull(choices.get(fork.question())).place(chosen);
            after = followed(fork.branches().get(place), answers, sheet, done);
        }
        done.put(point, after);
        return after;
    }

    /** Every outcome that some answers lead to. */
    Set<String> outcomes() {
        var outcomes = new LinkedHashSet<String>();
        each(
                start,
                new HashSet<>(),
                it -> {
                    if (it instanceof End end) {
                        end.outcome().ifPresent(outcomes::add);
                    }
                });
        return outcomes;
    }

    /** Every question whose answer can change the outcome. */
    Set<String> questions() {
        var questions = new HashSet<String>();
        each(
                start,
                new HashSet<>(),
                it -> {
                    if (it instanceof Fork fork) {
                        questions.add(fork.question());
                    }
                });
        return questions;
    }

    private static void each(Point point, Set<Point> seen, Consumer<Point> use) {
        if (seen.add(point)) {
            use.accept(point);
            if (point instanceof Fork fork) {
                fork.branches().forEach(it -> each(it, seen, use));
            }
        }
    }

    /** Two points are the same one only where they are drawn once. */
    private sealed interface Point {}

    /** Without an outcome where no rule holds. */
    private record End(Optional<String> outcome) implements Point {}

    private static final class Fork implements Point {

        private final String question;
        private final List<Point> branches;

        Fork(String question, List<Point> branches) {
            this.question = question;
            this.branches = branches;
        }

        String question() {
            return question;
        }

        List<Point> branches() {
            return branches;
        }
    }

    /** What is drawn already, so that nothing is drawn twice. */
    private static final class Sheet {

        private final Map<List<Object>, Point> forks = new HashMap<>();

        Point fork(String question, List<Point> branches) {
            var first = branches.getFirst();
            return branches.stream().allMatch(first::equals)
                    ? first
                    : forks.computeIfAbsent(
                            List.of(question, branches), it -> new Fork(question, branches));
        }
    }

    /** Draws from the rules, one question after the other in their order. */
    private static final class Drawing {

        private final Table table;
        private final Map<String, Choice> choices;
        private final Sheet sheet = new Sheet();
        private final Map<List<Rule>, Point> drawn = new HashMap<>();

        Drawing(Table table, Map<String, Choice> choices) {
            this.table = table;
            this.choices = choices;
        }

        Point from(List<Rule> rules) {
            var possible = new Table(table.questions(), rules).possible(Answers.NONE);
            var before = drawn.get(possible);
            if (before != null) {
                return before;
            }
            var point = next(possible).map(it -> fork(it, possible)).orElseGet(() -> end(possible));
            drawn.put(possible, point);
            return point;
        }

        private Optional<String> next(List<Rule> rules) {
            var compared = new HashSet<String>();
            rules.forEach(
                    it -> it.when().comparisons().forEach(has -> compared.add(has.question())));
            return table.questions().stream()
                    .map(Question::name)
                    .filter(compared::contains)
                    .findFirst();
        }

        private Point fork(String question, List<Rule> rules) {
            var branches = new ArrayList<Point>();
            for (var answer : requireNonNull(choices.get(question)).answers()) {
                branches.add(from(after(rules, question, answer)));
            }
            return sheet.fork(question, List.copyOf(branches));
        }

        private static List<Rule> after(List<Rule> rules, String question, Set<String> answer) {
            return rules.stream()
                    .map(it -> new Rule(it.name(), it.when().after(question, answer), it.outcome()))
                    .toList();
        }

        private static Point end(List<Rule> rules) {
            return new End(rules.stream().findFirst().map(Rule::outcome));
        }
    }

    /**
     * A question's answers, of those that no rule can tell apart only the first.
     *
     * @param places where among the answers one is that the comparisons say this of
     */
    private record Choice(
            List<Set<String>> answers,
            Map<List<Boolean>, Integer> places,
            List<Set<String>> compared) {

        static Choice of(Question question, List<Rule> rules) {
            var compared =
                    rules.stream()
                            .flatMap(it -> it.when().comparisons())
                            .filter(it -> it.question().equals(question.name()))
                            .map(Condition.Has::options)
                            .distinct()
                            .toList();
            var answers = new ArrayList<Set<String>>();
            var places = new HashMap<List<Boolean>, Integer>();
            for (var answer : question.answers()) {
                if (places.putIfAbsent(said(compared, answer), answers.size()) == null) {
                    answers.add(answer);
                }
            }
            return new Choice(List.copyOf(answers), Map.copyOf(places), compared);
        }

        int place(Set<String> answer) {
            return requireNonNull(places.get(said(compared, answer)));
        }

        private static List<Boolean> said(List<Set<String>> compared, Set<String> answer) {
            return compared.stream().map(it -> !Collections.disjoint(it, answer)).toList();
        }
    }
}
