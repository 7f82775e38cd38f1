package no.samsvar.measure.web;

import java.time.Instant;
import java.util.Optional;

/**
 * The page of one's own calendar.
 *
 * @param address the one just made; empty otherwise
 */
public record CalendarView(Optional<Instant> madeAt, String address) {}
