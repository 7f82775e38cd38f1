package no.samsvar.review.agenda;

import java.time.Instant;
import no.samsvar.register.EntryId;

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
        Instant createdAt,
        Instant changedAt,
        boolean restricted) {

    String name() {
        return number + " " + title;
    }
}
