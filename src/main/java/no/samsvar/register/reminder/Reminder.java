package no.samsvar.register.reminder;

import java.time.Instant;

/**
 * That a deadline is near.
 *
 * @param hoursLeft with the entry and its deadline it names the reminder, so that each is sent once
 */
public record Reminder(int hoursLeft, Instant at) {}
