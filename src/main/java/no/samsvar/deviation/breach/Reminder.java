package no.samsvar.deviation.breach;

import java.time.Instant;

/**
 * That the deadline is near.
 *
 * @param hoursLeft 48, 24, 6 or 1; with the deviation it names the reminder, so that each is sent
 *     once
 */
public record Reminder(int hoursLeft, Instant at) {}
