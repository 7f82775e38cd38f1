package no.samsvar.decision.web;

import java.util.List;
import java.util.Set;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.engine.Answers;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** Options that a program sends, judged as the page's are. */
final class GivenOptions {

    private GivenOptions() {}

    /**
     * The options, none where nobody knows.
     *
     * @throws Refused where the question is not there or does not take them
     */
    static Set<String> of(Decision decision, String question, @Nullable List<String> options) {
        var asked = decision.question(question);
        var chosen = options == null ? Set.<String>of() : Set.copyOf(options);
        if (asked.isEmpty() || options != null && !asked.get().question().allows(chosen)) {
            throw Refused.faulty(List.of(Fault.of(question, "decision.no-such-answer")));
        }
        return chosen;
    }

    static Answers added(
            Decision decision, Answers answers, String question, @Nullable List<String> options) {
        var chosen = of(decision, question, options);
        return chosen.isEmpty() ? answers.withUnknown(question) : answers.with(question, chosen);
    }
}
