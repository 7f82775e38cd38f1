package no.samsvar.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of the reviewed table: a route, whom it is for, and what each class of reader is
 * answered.
 *
 * @param with what stands in the address instead of the usual: another register, another format
 * @param permission one of {@code Permission}, or {@code PUBLIC}
 * @param form what is sent: pairs as in an address, or a JSON object
 * @param expected the statuses by the classes of {@link #READERS}, a minus where there is none
 */
record MatrixRow(
        String method,
        String route,
        Map<String, String> with,
        String permission,
        String form,
        Map<String, String> expected) {

    private static final String ENTRY =
            ".*(/\\{kind}|/entries|/deviations|/processing|/measures|/about|/risks|/risk-assessments"
                    + "|/declarations|/papers|/reviews|/checklists|/routines|/courses|/activities|/rulings"
                    + "|/dpia|/requests)/\\{id}.*";

    static final Path TABLE = Path.of("src/test/resources/gate/matrix.csv");

    /**
     * Nobody signed in; whose role has the permission; whose role has not; whose last authorisation
     * has ended; who has the permission and asks for another organisation's thing, or for a
     * restricted one.
     */
    static final List<String> READERS =
            List.of("anonymous", "may", "may-not", "ended", "foreign", "restricted");

    static List<MatrixRow> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MatrixRow::of)
                .toList();
    }

    private static MatrixRow of(String line) {
        var cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        var expected = new LinkedHashMap<String, String>();
        for (int column = 0; column < READERS.size(); column++) {
            expected.put(READERS.get(column), cells.get(3 + column));
        }
        var address = List.of((cells.get(1) + " with ").split(" with "));
        return new MatrixRow(
                cells.get(0),
                address.getFirst(),
                address.size() > 1 ? pairs(address.get(1)) : Map.of(),
                cells.get(2),
                cells.get(9),
                Map.copyOf(expected));
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new TreeMap<String, String>();
        for (var pair : text.split(",")) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }

    /** The register that the address is about. */
    String kind() {
        return with.getOrDefault("kind", "supplier");
    }

    String key() {
        return method + " " + route;
    }

    boolean ofApi() {
        return route.startsWith("/api/");
    }

    /** What is asked about is one thing of an organisation. */
    boolean aboutOneThing() {
        return route.contains("{id}");
    }

    /** What is asked about can be hidden from some of the organisation's own. */
    boolean aboutAnEntry() {
        return aboutOneThing() && route.matches(ENTRY);
    }

    String line() {
        return line(expected);
    }

    /** The line as it would read with these answers, each a status or several. */
    String line(Map<String, String> answers) {
        var address =
                with.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(","));
        var cells =
                new ArrayList<>(
                        List.of(
                                method,
                                address.isEmpty() ? route : route + " with " + address,
                                permission));
        READERS.forEach(reader -> cells.add(answers.getOrDefault(reader, "-")));
        cells.add(form);
        return String.join(" | ", cells).strip();
    }
}
