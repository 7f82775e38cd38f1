package no.samsvar.decision.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered.
 *
 * @param alone where several options may be chosen, the one that stands alone, such as "none of
 *     these"; null where exactly one is chosen
 */
public record Question(String name, List<String> options, @Nullable String alone) {

    private static final int MOST = 12;

    public Question {
        options = List.copyOf(options);
        if (options.size() < 2
                || options.size() > MOST
                || (alone != null && !options.contains(alone))) {
            throw new IllegalArgumentException(name + " needs two to " + MOST + " options");
        }
    }

    public boolean several() {
        return alone != null;
    }

    public boolean allows(Set<String> chosen) {
        return answers().contains(chosen);
    }

    /** Every answer there is. */
    List<Set<String>> answers() {
        var single = options.stream().map(Set::of).toList();
        return alone == null ? single : combinations(alone);
    }

    private List<Set<String>> combinations(String none) {
        var others = options.stream().filter(it -> !it.equals(none)).toList();
        var all = new ArrayList<Set<String>>(List.of(Set.of(none)));
        for (int bits = 1; bits < 1 << others.size(); bits++) {
            var chosen = new HashSet<String>();
            for (int place = 0; place < others.size(); place++) {
                if ((bits & 1 << place) != 0) {
                    chosen.add(others.get(place));
                }
            }
            all.add(Set.copyOf(chosen));
        }
        return List.copyOf(all);
    }

    /** The answers that differ from this one by one choice. */
    Set<Set<String>> neighbours(Set<String> chosen) {
        var near = new LinkedHashSet<Set<String>>();
        for (var option : options) {
            near.add(
                    alone == null || option.equals(alone)
                            ? Set.of(option)
                            : toggled(chosen, option, alone));
        }
        near.remove(chosen);
        return near;
    }

    private static Set<String> toggled(Set<String> chosen, String option, String none) {
        var other = new HashSet<>(chosen);
        other.remove(none);
        if (!other.remove(option)) {
            other.add(option);
        }
        return other.isEmpty() ? Set.of(none) : Set.copyOf(other);
    }
}
