package no.samsvar.review;

import java.util.Arrays;
import java.util.List;

/** What is gone through, in the order of the source (003 § 4.3; REV-05 to REV-09). */
public enum Topic {
    CHANGES,
    DEVIATIONS,
    RISK,
    RESPONSIBILITIES,
    RECORD,
    SUPPLIERS,
    MEASURES,
    FIGURES,
    /** What the enterprise adds itself. */
    OWN;

    /** Those on every agenda. */
    static List<Topic> standing() {
        return Arrays.stream(values()).filter(topic -> topic != OWN).toList();
    }
}
