package no.samsvar.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.register.EntryId;

/**
 * Minutes that are approved.
 *
 * @param pdf the file that is stored
 * @param pdfSha256 of its bytes, in hex, as {@code sha256sum} tells it
 */
public record ApprovedMinutes(
        EntryId id,
        String number,
        String title,
        LocalDate heldOn,
        UUID approvedBy,
        Instant approvedAt,
        UUID pdf,
        String pdfSha256,
        UUID word,
        String wordSha256) {}
