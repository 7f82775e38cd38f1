package no.samsvar.rights.notice;

import java.util.Arrays;
import java.util.Locale;
import no.samsvar.platform.NotFound;

/** The ways in which the notice is told: layer upon layer, from the wall to the whole. */
public enum Shape {
    /** All that art. 13 and 14 ask for. */
    LONG,
    /** A page to hand out, which leads to the long one. */
    SHORT,
    /** The same in easy language. */
    EASY,
    /** Large print for the waiting room. */
    POSTER;

    /** The shape of this slug; {@link NotFound} where there is none. */
    public static Shape of(String slug) {
        return Arrays.stream(values())
                .filter(shape -> shape.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How addresses and texts name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
