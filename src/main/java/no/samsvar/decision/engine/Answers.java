package no.samsvar.decision.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known so far.
 *
 * @param given the chosen options by the question's name
 * @param unknown questions that were asked and nobody could answer
 */
public record Answers(Map<String, Set<String>> given, Set<String> unknown) {

    public static final Answers NONE = new Answers(Map.of(), Set.of());

    public Answers {
        given = Map.copyOf(given);
        unknown = Set.copyOf(unknown);
    }

    /** These and one more, in the place of what was said before. */
    public Answers with(String question, Set<String> chosen) {
        var more = new HashMap<>(given);
        more.put(question, Set.copyOf(chosen));
        var left = new HashSet<>(unknown);
        left.remove(question);
        return new Answers(more, left);
    }

    /** The same, where this question was asked and nobody knew. */
    public Answers withUnknown(String question) {
        var fewer = new HashMap<>(given);
        fewer.remove(question);
        var more = new HashSet<>(unknown);
        more.add(question);
        return new Answers(fewer, more);
    }

    boolean knows(String question) {
        return given.containsKey(question);
    }

    Truth has(String question, Set<String> options) {
        var chosen = given.get(question);
        if (chosen == null) {
            return Truth.UNKNOWN;
        }
        return Collections.disjoint(chosen, options) ? Truth.NO : Truth.YES;
    }
}
