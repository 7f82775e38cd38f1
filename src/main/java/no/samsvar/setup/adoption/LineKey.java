package no.samsvar.setup.adoption;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.LineKind;

/** Identifies a line of a pack: {@code processing/patient-record}. */
public record LineKey(LineKind kind, String id) {

    /** What the first assessment of risks came from, which is no line of its own. */
    static final String FIRST_ASSESSMENT = "assessment/first";

    public static LineKey of(Line line) {
        return new LineKey(line.kind(), line.id());
    }

    /** Empty where it is the key of no line. */
    public static Optional<LineKey> of(String told) {
        var parts = told.split("/", 2);
        return Arrays.stream(LineKind.values())
                .filter(
                        kind ->
                                parts.length == 2
                                        && kind.name().equals(parts[0].toUpperCase(Locale.ROOT)))
                .map(kind -> new LineKey(kind, parts[1]))
                .findFirst();
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
