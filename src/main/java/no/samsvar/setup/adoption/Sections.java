package no.samsvar.setup.adoption;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.LineKind;
import no.samsvar.setup.starter.Pack;
import no.samsvar.setup.starter.Situation;

/** What is confirmed on which page of the guide. */
final class Sections {

    private Sections() {}

    static List<LineKind> kinds(GuidePage page) {
        return switch (page) {
            case SYSTEMS -> List.of(LineKind.SYSTEM, LineKind.SUPPLIER, LineKind.PLACE);
            case PROCESSING -> List.of(LineKind.PROCESSING, LineKind.FOR_OTHERS);
            case RISKS -> List.of(LineKind.SCENARIO);
            case ROUTINES -> List.of(LineKind.ROUTINE, LineKind.COURSE);
            case YEAR -> List.of(LineKind.RECURRING_TASK);
            default -> List.of();
        };
    }

    /** The page on which lines of a kind are confirmed. */
    static GuidePage page(LineKind kind) {
        return Stream.of(GuidePage.values())
                .filter(page -> kinds(page).contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The lines to confirm on a page, in the pack's order; suppliers come with the systems that
     * they deliver, and only the others are asked about.
     */
    static List<Line> lines(GuidePage page, Pack pack, Situation situation) {
        var delivering = delivering(pack);
        return kinds(page).stream()
                .flatMap(kind -> pack.fitting(kind, situation).stream())
                .filter(line -> line.kind() != LineKind.SUPPLIER || !delivering.contains(line.id()))
                .toList();
    }

    /** The line of who delivers a system. */
    static Optional<Line> supplier(Pack pack, Line system) {
        return system.in(Language.NB)
                .find("supplier")
                .flatMap(id -> pack.find(LineKind.SUPPLIER, id));
    }

    private static Set<String> delivering(Pack pack) {
        return pack.lines().stream()
                .filter(line -> line.kind() == LineKind.SYSTEM)
                .flatMap(line -> line.in(Language.NB).find("supplier").stream())
                .collect(Collectors.toSet());
    }
}
