package no.samsvar.deviation.assessment;

import java.util.UUID;

/** Another deviation that this one repeats, or that repeats it. */
public record Repeat(UUID id, String number, String title, boolean earlier) {}
