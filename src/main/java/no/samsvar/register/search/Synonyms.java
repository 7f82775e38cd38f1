package no.samsvar.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Words that mean the same, as {@code content/register/synonyms.txt} has them. */
@Component
public class Synonyms {

    private static final String CONTENT = "content/register/synonyms.txt";

    private final List<List<String>> meanings;
    private final Spellings spellings;

    @Autowired
    public Synonyms(Spellings spellings) {
        this(read(), spellings);
    }

    Synonyms(String lines, Spellings spellings) {
        this.spellings = spellings;
        this.meanings =
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                        .toList();
    }

    /** The word itself, then its other spellings, then the others that mean the same. */
    SequencedSet<String> of(String word) {
        var spelt = spellings.of(word);
        var all = new LinkedHashSet<>(spelt);
        meanings.stream()
                .filter(meaning -> meaning.stream().anyMatch(spelt::contains))
                .forEach(all::addAll);
        return all;
    }

    private static String read() {
        try {
            return new ClassPathResource(CONTENT).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
