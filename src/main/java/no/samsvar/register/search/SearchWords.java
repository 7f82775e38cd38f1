package no.samsvar.register.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
                Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .map(word -> String.join("|", synonyms.of(word)))
                        .toList();
        return new SearchWords(typed, groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
