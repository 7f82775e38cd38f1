package no.samsvar.decision.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be so for a rule to hit. */
public sealed interface Condition {

    /** Whether it is so as far as the answers tell. */
    Truth in(Answers answers);

    /** Every comparison with an answer in it, from left to right. */
    Stream<Has> comparisons();

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
    }
}
