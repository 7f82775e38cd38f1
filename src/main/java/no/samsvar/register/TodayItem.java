package no.samsvar.register;

import java.time.Instant;
import java.util.List;

/**
 * Something that waits for the person who reads.
 *
 * @param key the sentence that says what, with these arguments
 * @param minutes what it is likely to take
 * @param due when it must be done; what is overdue comes first
 */
public record TodayItem(
        String key, List<Object> arguments, String href, int minutes, Instant due) {}
