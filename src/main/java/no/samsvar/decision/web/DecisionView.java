package no.samsvar.decision.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.GroundedDuty;
import no.samsvar.decision.content.GroundedRule;
import no.samsvar.platform.text.Language;

/**
 * One decision before it is begun.
 *
 * @param id that it gets when it is begun
 * @param subjects what it can be about, by register
 */
public record DecisionView(
        Decision decision, UUID id, List<Subjects> subjects, Language language, boolean mayWrite) {

    /** Entries of a register. */
    public record Subjects(String register, List<Subject> entries) {}

    /** An entry. */
    public record Subject(UUID id, String name, boolean chosen) {}

    public List<String> uncertain() {
        return decision.uncertain().stream().map(it -> it.in(language)).toList();
    }

    /** What its rules rest on, each named once. */
    public List<String> sources() {
        return Stream.of(
                        decision.rules().stream().map(GroundedRule::sources),
                        decision.duties().stream().map(GroundedDuty::sources))
                .flatMap(it -> it)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
