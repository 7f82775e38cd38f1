package no.samsvar.decision.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.samsvar.platform.content.ContentPart;
import org.springframework.core.io.ClassPathResource;

/** The decisions that come with the program; each is read when it is first asked for. */
public final class Decisions {

    private static final String FOLDER = "content/decisions/";

    private final List<String> names;
    private final Map<String, Decision> read = new ConcurrentHashMap<>();

    private Decisions(List<String> names) {
        this.names = List.copyOf(names);
    }

    public static Decisions builtIn() {
        return new Decisions(
                opened("index.yaml", content -> ContentPart.read("index.yaml", content))
                        .only("decisions")
                        .list("decisions"));
    }

    public List<Decision> all() {
        return names.stream().map(this::named).toList();
    }

    public Optional<Decision> find(String name) {
        return names.contains(name) ? Optional.of(named(name)) : Optional.empty();
    }

    private Decision named(String name) {
        return read.computeIfAbsent(
                name, it -> opened(it + ".yaml", content -> DecisionFile.read(it, content)));
    }

    private static <T> T opened(String file, Function<InputStream, T> read) {
        try (var content = new ClassPathResource(FOLDER + file).getInputStream()) {
            return read.apply(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
