package no.samsvar.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The product's requirements as its content has them, by id, in the content's order. */
public record Requirements(Map<String, String> strengths) {

    /** The first two columns, which need no quotes. */
    private static final Pattern ROW =
            Pattern.compile("^([A-Z]+-[0-9]+),(\\w+),", Pattern.MULTILINE);

    public static Requirements read() {
        try (var file = Requirements.class.getResourceAsStream("/content/requirements.csv")) {
            var content =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var strengths = new LinkedHashMap<String, String>();
            ROW.matcher(content)
                    .results()
                    .forEach(row -> strengths.put(row.group(1), row.group(2)));
            return new Requirements(strengths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
