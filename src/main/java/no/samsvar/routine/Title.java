package no.samsvar.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.organisation.Addressed;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import org.jspecify.annotations.Nullable;

/**
 * A routine on its shelf.
 *
 * @param title as its newest version calls it, or the draft of one that has none
 * @param version the newest; null for one that was never approved
 * @param askedFrom the version from which those who must read it are asked
 * @param changed whether its draft says something else than the newest version
 * @param lastReview when it was last approved or gone through
 */
public record Title(
        EntryId id,
        String number,
        String title,
        FolderItem.Part part,
        String status,
        @Nullable UUID ownerId,
        @Nullable LocalDate reviewOn,
        Instant changedAt,
        @Nullable Integer version,
        @Nullable Integer askedFrom,
        @Nullable Instant approvedAt,
        boolean changed,
        @Nullable Instant lastReview,
        Addressed addressed) {

    public boolean valid() {
        return status.equals(RoutineKinds.VALID);
    }

    public boolean overdue(LocalDate today) {
        return valid() && reviewOn != null && reviewOn.isBefore(today);
    }

    /** Whether there is something that nobody has approved. */
    public boolean waiting() {
        return !valid() || changed;
    }

    /** Whether somebody who has read up to this version is to read it anew. */
    public boolean unread(@Nullable Integer readUpTo) {
        return valid() && askedFrom != null && (readUpTo == null || readUpTo < askedFrom);
    }
}
