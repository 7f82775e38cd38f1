package no.samsvar.decision.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows a table and its duties at once, and asks for what can still change any of them. */
public final class Deliberation {

    private final Table table;
    private final Reasoning reasoning;
    private final Map<String, Reasoning> duties = new LinkedHashMap<>();

    public Deliberation(Table table, List<Duty> duties) {
        this.table = table;
        this.reasoning = new Reasoning(table);
        duties.forEach(it -> this.duties.put(it.name(), new Reasoning(it.table(table))));
    }

    public Table table() {
        return table;
    }

    public Verdict about(Answers answers) {
        var applying = new LinkedHashMap<String, Truth>();
        duties.forEach((name, it) -> applying.put(name, applies(it, answers)));
        var open = open(answers);
        return new Verdict(
                reasoning.about(answers),
                applying,
                open.stream()
                        .filter(it -> !answers.unknown().contains(it))
                        .findFirst()
                        .orElse(null),
                open.stream().filter(answers.unknown()::contains).toList());
    }

    /** What is not known and can still change anything, in the order of the questions. */
    List<String> open(Answers answers) {
        var open = new HashSet<>(reasoning.open(answers));
        duties.values().forEach(it -> open.addAll(it.open(answers)));
        return table.questions().stream().map(Question::name).filter(open::contains).toList();
    }

    /** The smallest changes of what was answered that lead to another outcome. */
    public List<Change> changes(Answers answers) {
        return new Changes(table, reasoning).of(answers);
    }

    private static Truth applies(Reasoning duty, Answers answers) {
        var outcomes = duty.outcomes(answers);
        if (outcomes.size() > 1) {
            return Truth.UNKNOWN;
        }
        return outcomes.contains(Duty.APPLIES) ? Truth.YES : Truth.NO;
    }
}
