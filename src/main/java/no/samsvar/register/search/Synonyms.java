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

/** Words that mean the same, as {@code content/register/synonyms.txt} has them. */
@Component
public class Synonyms {

    private static final String CONTENT = "content/register/synonyms.txt";

    private final List<List<String>> meanings;

    public Synonyms() {
        this(read());
    }

    Synonyms(String lines) {
        this.meanings =
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                        .toList();
    }

    /** The word itself, then the others that mean the same. */
    SequencedSet<String> of(String word) {
        var all = new LinkedHashSet<>(List.of(word));
        meanings.stream().filter(meaning -> meaning.contains(word)).forEach(all::addAll);
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
