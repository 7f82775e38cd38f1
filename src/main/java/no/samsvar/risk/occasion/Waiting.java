package no.samsvar.risk.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Occasion;

/**
 * Something that is to be assessed and is not yet.
 *
 * @param kind the register of what it is
 */
public record Waiting(
        UUID id,
        EntryId entry,
        String kind,
        String number,
        String title,
        Occasion occasion,
        Instant raisedAt,
        LocalDate dueOn) {}
