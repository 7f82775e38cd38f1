package no.samsvar.decision.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The smallest changes of what was answered that lead to another outcome. */
public final class Changes {

    private static final int MOST_AT_ONCE = 3;

    private final Table table;
    private final Reasoning reasoning;

    public Changes(Table table, Reasoning reasoning) {
        this.table = table;
        this.reasoning = reasoning;
    }

    /** All changes of one answer; where there are none, of two at once, and of three. */
    public List<Change> of(Answers answers) {
        var now = reasoning.outcomes(answers);
        for (int size = 1; size <= MOST_AT_ONCE; size++) {
            var found = new ArrayList<Change>();
            change(answers, answers, 0, size, Map.of(), now, found);
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private void change(
            Answers original,
            Answers changed,
            int from,
            int left,
            Map<String, Set<String>> instead,
            Set<String> now,
            List<Change> found) {
        if (left == 0) {
            var outcomes = reasoning.outcomes(changed);
            if (!outcomes.equals(now)) {
                found.add(new Change(instead, outcomes));
            }
            return;
        }
        for (int place = from; place < table.questions().size(); place++) {
            var question = table.questions().get(place);
            var chosen = original.given().get(question.name());
            if (chosen != null) {
                for (var other : question.neighbours(chosen)) {
                    var more = new HashMap<>(instead);
                    more.put(question.name(), other);
                    change(
                            original,
                            changed.with(question.name(), other),
                            place + 1,
                            left - 1,
                            Map.copyOf(more),
                            now,
                            found);
                }
            }
        }
    }
}
