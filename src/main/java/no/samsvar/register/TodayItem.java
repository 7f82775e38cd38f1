package no.samsvar.register;

import java.time.Instant;
import java.util.List;

/**
 * Something that waits for the person who reads.
 *
 * @param key the sentence that says what, with these arguments
 * @param minutes what it is likely to take
 * @param due when it must be done; what is overdue comes first
 * @param clock whether that is a deadline by the hour: those come before all else
 */
public record TodayItem(
        String key, List<Object> arguments, String href, int minutes, Instant due, boolean clock) {

    public TodayItem(String key, List<Object> arguments, String href, int minutes, Instant due) {
        this(key, arguments, href, minutes, due, false);
    }
}
