package no.samsvar.dpia.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.register.EntryId;

/**
 * A change in what a decided case is of, that nobody has looked at.
 *
 * @param dpia the case, with its number and title
 * @param source the activity or system that changed, with its number and title
 */
public record CaseChange(
        UUID id,
        EntryId dpia,
        String number,
        String title,
        EntryId source,
        String sourceNumber,
        String sourceTitle,
        Instant raisedAt,
        LocalDate dueOn) {}
