package no.samsvar.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints what {@code ./samsvar trace} shows: each requirement, and how many passing tests show it.
 */
public final class TraceReport {

    /** Where a run leaves its lines. */
    static final Path FOLDER = Path.of("target", "trace");

    private TraceReport() {}

    public static void main(String[] arguments) throws IOException {
        var tests = tests();
        var strengths = Requirements.read().strengths();
        strengths.forEach(
                (id, strength) ->
                        System.out.printf(
                                "%-9s %-6s %3d%n", id, strength, tests.getOrDefault(id, 0L)));
        System.out.println();
        for (var strength : new TreeSet<>(strengths.values())) {
            var ids =
                    strengths.keySet().stream()
                            .filter(id -> strengths.get(id).equals(strength))
                            .toList();
            System.out.printf(
                    "%-6s %3d of %3d shown by a passing test%n",
                    strength, ids.stream().filter(tests::containsKey).count(), ids.size());
        }
    }

    /** How many tests show each id, over the files that the run's processes left. */
    private static Map<String, Long> tests() throws IOException {
        var lines = new TreeSet<String>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.split(" ")[0], Collectors.counting()));
    }
}
