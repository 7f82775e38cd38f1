package no.samsvar.training.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a supplier was asked to show something.
 *
 * @param shownOn when it did; null while it has not
 * @param sample what was then seen
 */
public record SecrecyRequest(
        UUID id,
        Wanted wanted,
        @Nullable UUID askedBy,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable LocalDate shownOn,
        @Nullable String sample,
        @Nullable LocalDate renewOn) {

    public boolean answered() {
        return shownOn != null;
    }
}
