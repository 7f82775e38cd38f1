package no.samsvar.register.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.register.EntryId;

/**
 * A bulk edit that was done.
 *
 * @param entries how many it changed
 * @param kept those that were not taken back with the others, since somebody changed them later
 */
public record BulkEdit(
        UUID id, int entries, Instant doneAt, Optional<Instant> undoneAt, List<Kept> kept) {

    /** How long it can be taken back. */
    public static final Duration TIME = Duration.ofMinutes(10);

    /** An entry that stays as it is. */
    public record Kept(EntryId id, String number, String title) {}

    public Instant undoableUntil() {
        return doneAt.plus(TIME);
    }

    public boolean undoable(Instant now) {
        return undoneAt.isEmpty() && now.isBefore(undoableUntil());
    }
}
