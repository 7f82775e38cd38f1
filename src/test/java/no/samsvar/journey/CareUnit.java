package no.samsvar.journey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The five units of a municipality, what happened in each, and what the review tells of that. */
enum CareUnit {
    PHYSIOTHERAPY("Fysioterapien", "Finn Foss", List.of("2026-11-30"), "1 avvik", "1 åpent", 0),
    HEALTH_STATION("Helsestasjonen", "Henrik Hval", List.of("2026-11-05"), "1 avvik", "1 åpent", 1),
    HOME_CARE(
            "Hjemmetjenesten",
            "Hanne Holm",
            List.of("2026-11-05", "2026-11-30"),
            "2 avvik",
            "2 åpne",
            1),
    EMERGENCY("Legevakten", "Lise Lie", List.of("2026-11-30"), "1 avvik", "1 åpent", 0),
    /** What was to be done there is done. */
    NURSING_HOME("Sykehjemmet", "Siri Sund", List.of("2026-11-05"), "1 avvik", "0 åpne", 0);

    private final String title;
    private final String leader;
    private final List<String> deadlines;
    private final String line;

    /**
     * @param deadlines for each deviation, by when something is done about it
     */
    CareUnit(
            String title,
            String leader,
            List<String> deadlines,
            String deviations,
            String open,
            int overdue) {
        this.title = title;
        this.leader = leader;
        this.deadlines = deadlines;
        line = line(title, deviations, open, overdue);
    }

    String title() {
        return title;
    }

    String leader() {
        return leader;
    }

    List<String> deadlines() {
        return deadlines;
    }

    /** What the review tells of the whole and of each unit, when they meet. */
    static List<String> lines() {
        return lines("5 åpne");
    }

    /** The same in the minutes: with the measure that the review itself led to. */
    static List<String> linesOfMinutes() {
        return lines("6 åpne");
    }

    private static List<String> lines(String open) {
        return Stream.concat(
                        Stream.of(line("Hele virksomheten", "6 avvik", open, 2)),
                        Arrays.stream(values()).map(one -> one.line))
                .toList();
    }

    private static String line(String name, String deviations, String open, int overdue) {
        return "%s: %s meldt eller behandlet siden sist, %s tiltak, %d over fristen"
                .formatted(name, deviations, open, overdue);
    }
}
