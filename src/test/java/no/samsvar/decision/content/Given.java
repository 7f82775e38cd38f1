package no.samsvar.decision.content;

import java.util.List;
import java.util.Set;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Rule;
import no.samsvar.decision.engine.Verdict;

/** Answers given to one of the built-in decisions, and where they lead. */
record Given(Decision decision, Answers answers) {

    static Given decision(String name) {
        return new Given(Decisions.builtIn().find(name).orElseThrow(), Answers.NONE);
    }

    /** The same with this answer, in the place of what was said before. */
    Given with(String question, String... options) {
        var asked = decision.question(question).orElseThrow().question();
        if (!asked.allows(Set.of(options))) {
            throw new IllegalArgumentException(question + " does not take " + List.of(options));
        }
        return new Given(decision, answers.with(question, Set.of(options)));
    }

    Given unknown(String question) {
        decision.question(question).orElseThrow();
        return new Given(decision, answers.withUnknown(question));
    }

    Verdict verdict() {
        return decision.deliberation().about(answers);
    }

    /** The outcome's name; {@code undecided} where answers are lacking. */
    String outcome() {
        return verdict().result().outcome().orElse("undecided");
    }

    /** The names of the rules that hit. */
    List<String> rules() {
        return verdict().result().rules().stream().map(Rule::name).toList();
    }

    List<String> duties() {
        return verdict().applying();
    }

    /** What is asked next; {@code nothing} where no answer can change anything. */
    String next() {
        return verdict().next().orElse("nothing");
    }

    /** What must be there: of the outcome and of each duty that applies. */
    List<Consequence> consequences() {
        var all = new java.util.ArrayList<Consequence>();
        verdict()
                .result()
                .outcome()
                .ifPresent(it -> all.addAll(decision.outcome(it).consequences()));
        duties().forEach(it -> all.addAll(decision.duty(it).consequences()));
        return List.copyOf(all);
    }

    List<Consequence.Kind> kinds() {
        return consequences().stream().map(Consequence::kind).toList();
    }
}
