package no.samsvar.decision.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something that applies beside the outcome, or does not; several can at once.
 *
 * @param with the outcomes it can apply with
 */
public record Duty(String name, Condition when, Set<String> with) {

    public static final String APPLIES = "applies";
    public static final String NOT = "not";

    public Duty {
        with = Set.copyOf(with);
    }

    /** Decides by the answers whether it applies. */
    public Table table(Table main) {
        var rules = new ArrayList<Rule>();
        for (var rule : bounds(main)) {
            if (with.contains(rule.outcome())) {
                var both = new Condition.All(List.of(rule.when(), when));
                rules.add(new Rule(name + " with " + rule.name(), both, APPLIES));
            }
            rules.add(new Rule(rule.name(), rule.when(), NOT));
        }
        return new Table(main.questions(), rules);
    }

    private List<Rule> bounds(Table main) {
        boolean withAll = main.rules().stream().allMatch(it -> with.contains(it.outcome()));
        return withAll
                ? List.of(new Rule("otherwise", Condition.ALWAYS, with.iterator().next()))
                : main.rules();
    }
}
