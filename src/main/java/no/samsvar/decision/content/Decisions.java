package no.samsvar.decision.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samsvar.platform.content.ContentPart;
import org.springframework.core.io.ClassPathResource;

/** The decisions that come with the program. */
public final class Decisions {

    private static final String FOLDER = "content/decisions/";

    private final List<Decision> all;

    private Decisions(List<Decision> all) {
        this.all = all;
    }

    public static Decisions builtIn() {
        var names =
                opened("index.yaml", content -> ContentPart.read("index.yaml", content))
                        .only("decisions")
                        .list("decisions");
        return new Decisions(
                names.stream()
                        .map(
                                name ->
                                        opened(
                                                name + ".yaml",
                                                content -> DecisionFile.read(name, content)))
                        .toList());
    }

    public List<Decision> all() {
        return all;
    }

    public Optional<Decision> find(String name) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private static <T> T opened(String file, Function<InputStream, T> read) {
        try (var content = new ClassPathResource(FOLDER + file).getInputStream()) {
            return read.apply(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
