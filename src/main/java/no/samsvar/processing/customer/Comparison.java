package no.samsvar.processing.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a processor's record and its customer's differ, in words.
 *
 * @param same what both say alike, of those that at least one of them tells
 */
public record Comparison(List<Difference> differences, List<Aspect> same) {

    private static final String COMPANY = "\\s+(?:as|asa|ans|da|sa|iks|kf)$";

    /** Compares what is said, whatever the case, spaces and form of company. */
    static Comparison of(Map<Aspect, List<String>> ours, Map<Aspect, List<String>> theirs) {
        var differences = new ArrayList<Difference>();
        var same = new ArrayList<Aspect>();
        for (var aspect : Aspect.values()) {
            var mine = ours.getOrDefault(aspect, List.of());
            var other = theirs.getOrDefault(aspect, List.of());
            var onlyOurs = without(mine, other);
            var onlyTheirs = without(other, mine);
            boolean named = aspect == Aspect.PROCESSOR && onlyOurs.size() < mine.size();
            if (named || onlyOurs.isEmpty() && onlyTheirs.isEmpty()) {
                if (!mine.isEmpty()) {
                    same.add(aspect);
                }
            } else {
                differences.add(new Difference(aspect, onlyOurs, onlyTheirs));
            }
        }
        return new Comparison(List.copyOf(differences), List.copyOf(same));
    }

    private static List<String> without(List<String> all, List<String> others) {
        var known = others.stream().map(Comparison::plain).toList();
        return all.stream().filter(one -> !known.contains(plain(one))).toList();
    }

    private static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[.;,]+$", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(COMPANY, "");
    }
}
