package no.samsvar.processing.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samsvar.processing.ProcessingFields;
import org.jspecify.annotations.Nullable;

/**
 * The customer's line about a processing that is done for them.
 *
 * @param fields without what refers to other entries of the customer's
 * @param processors whom the customer names as processors
 * @param notRead the columns of their file that could not be understood
 */
public record CustomerEntry(
        ProcessingFields fields,
        List<String> processors,
        List<String> notRead,
        String fileName,
        Instant receivedAt,
        @Nullable UUID receivedBy) {}
