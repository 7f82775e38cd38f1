package no.samsvar.dpia.part;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case as it stands.
 *
 * @param own what is said here; empty until somebody has
 * @param adopted what the case that it was adopted from says; nobody's own until it is said here
 * @param version rises with each change; a change must name the one it saw
 */
public record PartText(
        CasePart part,
        Optional<Words> own,
        Optional<Words> adopted,
        @Nullable UUID saidBy,
        @Nullable Instant saidAt,
        int version) {

    static PartText blank(CasePart part) {
        return new PartText(part, Optional.empty(), Optional.empty(), null, null, 0);
    }

    public Standing standing() {
        if (own.isEmpty()) {
            return adopted.isEmpty() ? Standing.EMPTY : Standing.WAITS;
        }
        return adopted.isEmpty()
                ? Standing.OWN
                : adopted.equals(own) ? Standing.ADOPTED : Standing.CHANGED;
    }

    /** How a part stands to what was adopted. */
    public enum Standing {
        EMPTY,
        OWN,
        /** Adopted from another, and not looked at here. */
        WAITS,
        /** Said here with the same words. */
        ADOPTED,
        /** Said here with other words. */
        CHANGED
    }
}
