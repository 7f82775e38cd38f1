package no.samsvar.delegation;

import java.util.Arrays;
import java.util.List;

/** The fields of knowledge that a technology is introduced and followed up by (001 § 4.1). */
public enum Expertise {
    LAW,
    SECURITY,
    PRIVACY,
    HEALTH,
    IT,
    OPERATIONS,
    PROCUREMENT,
    /** Another one, which nothing must have. */
    OTHER;

    /** Those that somebody must cover for each technology. */
    public static List<Expertise> needed() {
        return Arrays.stream(values()).filter(one -> one != OTHER).toList();
    }
}
