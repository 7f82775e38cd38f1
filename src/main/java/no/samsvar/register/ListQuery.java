package no.samsvar.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a list shows, as the address says it.
 *
 * @param words found in titles, numbers and texts; empty for all
 * @param filters field to the values wanted; a date field's are {@code from} and {@code to}
 * @param sort a field or one of {@link EntryColumn}
 * @param from where the page starts, as a page before or after it said
 */
public record ListQuery(
        String words,
        Map<String, List<String>> filters,
        String sort,
        boolean descending,
        Optional<Cursor> from,
        int size) {

    public static final int PAGE = 50;

    /** More rows than any list has. */
    private static final int MOST = 1_000_000;

    /** The last row seen: its sort value as text and its id, and which way to go on. */
    public record Cursor(String value, EntryId id, boolean backwards) {}

    public static ListQuery all() {
        return new ListQuery("", Map.of(), "changed", true, Optional.empty(), PAGE);
    }

    public ListQuery sized(int rows) {
        return new ListQuery(words, filters, sort, descending, from, rows);
    }

    public ListQuery filtered(Map<String, List<String>> wanted) {
        return new ListQuery(words, wanted, sort, descending, from, size);
    }

    public ListQuery sorted(String by) {
        return new ListQuery(words, filters, by, false, from, size);
    }

    /** The same from its first row to its last. */
    public ListQuery whole() {
        return new ListQuery(words, filters, sort, descending, Optional.empty(), MOST);
    }

    public ListQuery starting(Cursor cursor) {
        return new ListQuery(words, filters, sort, descending, Optional.of(cursor), size);
    }
}
