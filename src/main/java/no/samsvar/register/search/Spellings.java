package no.samsvar.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Parts of words that can be spelt two ways, as {@code content/register/spellings.txt} has them:
 * what is written in bokmål is found in nynorsk, and the other way about.
 */
@Component
public class Spellings {

    private static final String CONTENT = "content/register/spellings.txt";
    private static final int MOST = 6;
    private static final int SHORTEST_VERB = 4;
    private static final List<String> OF_VERBS =
            List.of("ingene", "ingane", "ingen", "inger", "ingar", "inga", "ing");

    private final List<List<String>> pairs;

    public Spellings() {
        this(read());
    }

    Spellings(String lines) {
        this.pairs =
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                        .toList();
    }

    /** The word itself, then its other spellings and the verb that it comes from. */
    SequencedSet<String> of(String word) {
        var all = new LinkedHashSet<>(List.of(word));
        for (var pair : pairs) {
            for (var one : List.copyOf(all)) {
                exchange(all, one, pair.getFirst(), pair.getLast());
                exchange(all, one, pair.getLast(), pair.getFirst());
            }
        }
        OF_VERBS.stream()
                .filter(word::endsWith)
                .findFirst()
                .map(end -> word.substring(0, word.length() - end.length()))
                .filter(verb -> verb.length() >= SHORTEST_VERB)
                .ifPresent(all::add);
        return all;
    }

    private static void exchange(SequencedSet<String> all, String word, String from, String to) {
        if (word.contains(from) && all.size() < MOST) {
            all.add(word.replace(from, to));
        }
    }

    private static String read() {
        try {
            return new ClassPathResource(CONTENT).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
