package no.samsvar.deviation.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contact with the authority.
 *
 * @param reference the authority's own, such as a receipt number
 */
public record AuthorityReport(
        ReportPhase phase, Instant at, ContactForm form, @Nullable String reference) {}
