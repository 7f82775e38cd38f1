package no.samsvar.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody has gone through what each role needs to know, and what they found. */
public record Check(@Nullable String found, UUID checkedBy, Instant checkedAt) {}
