package no.samsvar.decision.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.decision.engine.Table;
import no.samsvar.platform.content.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one guided decision.
 *
 * @param version counts up with every change of questions, rules or outcomes
 * @param checkedOn when its sources were last read against it
 * @param lawyer who has checked it; null where no lawyer has, which makes it a proposal
 * @param uncertain where the sources are unclear or at odds
 */
public record Decision(
        String name,
        int version,
        LocalDate validFrom,
        LocalDate checkedOn,
        @Nullable String lawyer,
        Wording title,
        List<AskedQuestion> questions,
        List<GroundedRule> rules,
        List<Outcome> outcomes,
        List<Wording> uncertain) {

    public Optional<String> checkedBy() {
        return Optional.ofNullable(lawyer);
    }

    public Table table() {
        return new Table(
                questions.stream().map(AskedQuestion::question).toList(),
                rules.stream().map(GroundedRule::rule).toList());
    }

    public Optional<AskedQuestion> question(String name) {
        return questions.stream().filter(it -> it.question().name().equals(name)).findFirst();
    }

    public Outcome outcome(String name) {
        return outcomes.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    public GroundedRule rule(String name) {
        return rules.stream().filter(it -> it.rule().name().equals(name)).findFirst().orElseThrow();
    }
}
