package no.samsvar.register.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was typed, as words: letters and digits alone, each with what means the same, parted by
 * bars.
 */
public record SearchWords(String typed, List<String> groups) {

    private static final int LONGEST = 200;
    private static final int MOST = 8;

    public static SearchWords of(String text, Synonyms synonyms) {
        var typed = text.strip();
        typed = typed.substring(0, Math.min(LONGEST, typed.length()));
        var groups =
                Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                        .flatMap(SearchWords::parts)
                        .distinct()
                        .limit(MOST)
                        .map(word -> group(word, synonyms))
                        .toList();
        return new SearchWords(typed, groups);
    }

    /** Words that a hyphen holds together stay together. */
    private static Stream<List<String>> parts(String word) {
        var parts = Arrays.stream(word.split("-")).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? Stream.empty() : Stream.of(parts);
    }

    /**
     * What stands for one word: of one with a hyphen also the word without it, with the longest of
     * its parts, since what is short says little.
     */
    private static String group(List<String> parts, Synonyms synonyms) {
        if (parts.size() == 1) {
            return String.join("|", synonyms.of(parts.getFirst()));
        }
        var longest = Collections.max(parts, Comparator.comparingInt(String::length));
        var all = new LinkedHashSet<String>();
        all.addAll(synonyms.of(longest));
        all.addAll(synonyms.of(String.join("", parts)));
        return String.join("|", all);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
