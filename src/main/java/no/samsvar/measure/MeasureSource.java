package no.samsvar.measure;

import java.util.Arrays;
import java.util.Locale;

/** What a measure comes from. */
public enum MeasureSource {
    RISK,
    DEVIATION,
    REVIEW,
    CHECKLIST,
    WHEEL,
    PROCESSING,
    SUPPLIER,
    OTHER;

    /** The source of a measure that is for an entry of this register. */
    static MeasureSource ofKind(String kind) {
        var name = kind.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(source -> name.startsWith(source.name()))
                .findFirst()
                .orElse(OTHER);
    }
}
