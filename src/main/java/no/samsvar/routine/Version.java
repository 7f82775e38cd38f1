package no.samsvar.routine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A routine as it was approved.
 *
 * @param number from one
 * @param changes what is new since the one before
 * @param asks whether those who must read it are asked anew
 */
public record Version(
        int number,
        String title,
        @Nullable String purpose,
        @Nullable String text,
        @Nullable String address,
        @Nullable String basis,
        @Nullable String changes,
        boolean asks,
        UUID approvedBy,
        Instant approvedAt) {

    public Wording wording() {
        return new Wording(title, purpose, text, address, basis);
    }
}
