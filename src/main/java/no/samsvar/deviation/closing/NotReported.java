package no.samsvar.deviation.closing;

import java.time.Instant;

/** That somebody decided not to report to the authority, and why: kept for GDPR art. 33(5). */
public record NotReported(String reason, String decidedBy, Instant decidedAt) {}
