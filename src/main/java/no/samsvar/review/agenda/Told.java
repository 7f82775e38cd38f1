package no.samsvar.review.agenda;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of whatever register, as far as an agenda tells of it.
 *
 * @param restricted whether it is hidden from others than its readers, and so kept out of minutes
 */
record Told(
        EntryId id,
        String kind,
        String number,
        String title,
        String status,
        @Nullable UUID unitId,
        Instant createdAt,
        Instant changedAt,
        boolean restricted) {

    String name() {
        return number + " " + title;
    }
}
