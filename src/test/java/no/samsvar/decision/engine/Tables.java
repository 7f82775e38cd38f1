package no.samsvar.decision.engine;

import java.util.List;
import java.util.Set;

/** Small tables to reason about. */
final class Tables {

    static final Question RAIN = yesOrNo("rain");
    static final Question ROOF = yesOrNo("roof");
    static final Question WITH =
            new Question("with", List.of("umbrella", "coat", "nothing"), "nothing");

    private Tables() {}

    static Question yesOrNo(String name) {
        return new Question(name, List.of("yes", "no"), null);
    }

    static Condition has(String question, String... options) {
        return new Condition.Has(question, Set.of(options));
    }

    /** Dry without rain, under a roof or with an umbrella; a coat is damp; else wet. */
    static Table weather() {
        return new Table(
                List.of(RAIN, ROOF, WITH),
                List.of(
                        new Rule("no rain", has("rain", "no"), "dry"),
                        new Rule(
                                "covered",
                                new Condition.Any(
                                        List.of(has("roof", "yes"), has("with", "umbrella"))),
                                "dry"),
                        new Rule(
                                "coat",
                                new Condition.All(List.of(has("rain", "yes"), has("with", "coat"))),
                                "damp"),
                        new Rule("wet", new Condition.Not(has("rain", "no")), "wet")));
    }

    static Answers answers(String... questionsAndOptions) {
        var answers = Answers.NONE;
        for (int i = 0; i < questionsAndOptions.length; i += 2) {
            answers =
                    answers.with(
                            questionsAndOptions[i], Set.of(questionsAndOptions[i + 1].split(",")));
        }
        return answers;
    }
}
