package no.samsvar.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every register's entries share.
 *
 * @param kind the register's name
 * @param number what people call it, such as {@code AVV-2026-0012}
 * @param dueAt when something must have happened
 * @param reviewOn when it is to be looked at again
 * @param version rises with each change; a change must name the one it saw
 */
public record Entry(
        EntryId id,
        String kind,
        String number,
        String title,
        String status,
        @Nullable UUID ownerId,
        @Nullable UUID unitId,
        @Nullable UUID legalPersonId,
        @Nullable Instant dueAt,
        @Nullable LocalDate reviewOn,
        int version,
        @Nullable UUID createdBy,
        Instant createdAt,
        @Nullable UUID changedBy,
        Instant changedAt) {

    /** What a form shows and takes of the part that all registers share. */
    public EntryFields fields() {
        return new EntryFields(ownerId, legalPersonId, unitId, reviewOn);
    }
}
