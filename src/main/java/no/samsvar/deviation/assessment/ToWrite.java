package no.samsvar.deviation.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that somebody has promised to write because of a deviation. */
public record ToWrite(UUID id, String number, String document, @Nullable LocalDate due) {}
