package no.samsvar.decision.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be so for a rule to hit. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());
    Condition NEVER = new Any(List.of());

    /** Whether it is so as far as the answers tell. */
    Truth in(Answers answers);

    /** Every comparison with an answer in it, from left to right. */
    Stream<Has> comparisons();

    /** What is left of it to find out once this question is answered so. */
    default Condition after(String question, Set<String> chosen) {
        var truth = in(Answers.NONE.with(question, chosen));
        return switch (truth) {
            case YES -> ALWAYS;
            case NO -> NEVER;
            case UNKNOWN -> rest(question, chosen);
        };
    }

    /** The same for a condition that this answer does not settle. */
    Condition rest(String question, Set<String> chosen);

    /** Of the question, at least one of these options is chosen. */
    record Has(String question, Set<String> options) implements Condition {
        @Override
        public Truth in(Answers answers) {
            return answers.has(question, options);
        }

        @Override
        public Stream<Has> comparisons() {
            return Stream.of(this);
        }

        @Override
        public Condition rest(String asked, Set<String> chosen) {
            return this;
        }
    }

    /** All of these; always so where there are none. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public Truth in(Answers answers) {
            return conditions.stream().map(it -> it.in(answers)).reduce(Truth.YES, Truth::and);
        }

        @Override
        public Stream<Has> comparisons() {
            return conditions.stream().flatMap(Condition::comparisons);
        }

        @Override
        public Condition rest(String question, Set<String> chosen) {
            return new All(left(conditions, question, chosen, ALWAYS));
        }
    }

    /** At least one of these. */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public Truth in(Answers answers) {
            return conditions.stream().map(it -> it.in(answers)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Stream<Has> comparisons() {
            return conditions.stream().flatMap(Condition::comparisons);
        }

        @Override
        public Condition rest(String question, Set<String> chosen) {
            return new Any(left(conditions, question, chosen, NEVER));
        }
    }

    /** The opposite. */
    record Not(Condition condition) implements Condition {
        @Override
        public Truth in(Answers answers) {
            return condition.in(answers).not();
        }

        @Override
        public Stream<Has> comparisons() {
            return condition.comparisons();
        }

        @Override
        public Condition rest(String question, Set<String> chosen) {
            return new Not(condition.after(question, chosen));
        }
    }

    private static List<Condition> left(
            List<Condition> conditions, String question, Set<String> chosen, Condition settled) {
        return conditions.stream()
                .map(it -> it.after(question, chosen))
                .filter(it -> !it.equals(settled))
                .toList();
    }
}
