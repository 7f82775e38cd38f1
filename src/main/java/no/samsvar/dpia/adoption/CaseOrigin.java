package no.samsvar.dpia.adoption;

import java.time.Instant;

/** Whose case another was adopted from, as it was when it was handed over. */
public record CaseOrigin(String madeBy, String number, String title, Instant handedAt) {}
