package no.samsvar.decision.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.decision.Ruling;
import no.samsvar.decision.RulingAnswer;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.platform.web.view.Option;

/**
 * One question of a decision that is being made.
 *
 * @param wrong whether nothing was chosen
 */
public record QuestionView(
        Ruling ruling, Explanation explanation, Explanation.Asking asking, boolean wrong) {

    /** What stands for not knowing, among the options that are sent. */
    static final String UNKNOWN = "-";

    public Optional<RulingAnswer> answer() {
        return ruling.answer(asking.question());
    }

    public List<Option> options() {
        var chosen = answer().map(RulingAnswer::options).orElse(Set.of());
        return asking.options().stream()
                .map(it -> new Option(it.name(), it.label(), chosen.contains(it.name())))
                .toList();
    }

    public Option unknown(String label) {
        return new Option(UNKNOWN, label, answer().filter(RulingAnswer::unknown).isPresent());
    }

    /** Whether the answer was taken from a register and nobody has confirmed it. */
    public boolean known() {
        return answer().filter(it -> it.fact() != null).isPresent();
    }
}
