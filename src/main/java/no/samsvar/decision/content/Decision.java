package no.samsvar.decision.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.decision.engine.Deliberation;
import no.samsvar.decision.engine.Duty;
import no.samsvar.decision.engine.Table;
import no.samsvar.platform.content.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one guided decision.
 *
 * @param version counts up with every change of questions, rules or outcomes
 * @param checkedOn when its sources were last read against it
 * @param lawyer who has checked it; null where no lawyer has, which makes it a proposal
 * @param intro for whom it is and what it settles
 * @param about the registers with whose entries it can be kept; empty where it is about the
 *     enterprise as such
 * @param uncertain where the sources are unclear or at odds
 * @param deliberation follows its rules; what is drawn of them is kept
 */
public record Decision(
        String name,
        int version,
        LocalDate validFrom,
        LocalDate checkedOn,
        @Nullable String lawyer,
        Theme theme,
        Set<About> about,
        Wording title,
        Wording intro,
        List<AskedQuestion> questions,
        List<GroundedRule> rules,
        List<GroundedDuty> duties,
        List<Outcome> outcomes,
        List<Wording> uncertain,
        Deliberation deliberation) {

    public Optional<String> checkedBy() {
        return Optional.ofNullable(lawyer);
    }

    public Table table() {
        return deliberation.table();
    }

    public List<Duty> besides() {
        return duties.stream().map(GroundedDuty::duty).toList();
    }

    public Optional<AskedQuestion> question(String name) {
        return questions.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public Outcome outcome(String name) {
        return outcomes.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    public GroundedRule rule(String name) {
        return rules.stream().filter(it -> it.rule().name().equals(name)).findFirst().orElseThrow();
    }

    public GroundedDuty duty(String name) {
        return duties.stream()
                .filter(it -> it.duty().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
