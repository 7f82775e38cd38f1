package no.samsvar.deviation.assessment;

import java.time.Instant;

/** What the privacy officer advised; advice decides nothing (GDPR art. 39). */
public record Advice(String text, String givenBy, Instant givenAt) {}
