package no.samsvar.decision.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions in the order they are asked, and rules of which the first that holds decides.
 *
 * @throws IllegalArgumentException where a rule names a question or an option that is not there
 */
public record Table(List<Question> questions, List<Rule> rules) {

    public Table {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
        for (var rule : rules) {
            for (var comparison : rule.when().comparisons().toList()) {
                var asked = named(questions, comparison.question());
                if (!asked.options().containsAll(comparison.options())) {
                    throw new IllegalArgumentException(rule.name() + ": " + comparison);
                }
            }
        }
    }

    public Question question(String name) {
        return named(questions, name);
    }

    /** The rules that may turn out to be the first that holds, in their order. */
    public List<Rule> possible(Answers answers) {
        var found = new ArrayList<Rule>();
        for (var rule : rules) {
            var truth = rule.when().in(answers);
            if (truth != Truth.NO) {
                found.add(rule);
            }
            if (truth == Truth.YES) {
                break;
            }
        }
        return found;
    }

    private static Question named(List<Question> questions, String name) {
        return questions.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no question " + name));
    }
}
