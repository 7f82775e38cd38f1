package no.samsvar.gate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** The product's requirements as its content has them, by id, in the content's order. */
public record Requirements(Map<String, String> strengths) {

    public static Requirements read() {
        var file = Requirements.class.getResourceAsStream("/content/requirements.csv");
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            var strengths = new LinkedHashMap<String, String>();
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .forEach(row -> strengths.put(row.get("id"), row.get("strength")));
            return new Requirements(strengths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
