package no.samsvar.platform.web.view;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column.
 *
 * @param sortHref where a press on the head leads; empty for a column that does not sort
 */
public record Column(String text, String sortHref, Sort sort, boolean number) {

    /** How the list is sorted by a column now. */
    public enum Sort {
        NONE,
        ASCENDING,
        DESCENDING
    }

    public static Column of(String text) {
        return new Column(text, "", Sort.NONE, false);
    }

    public static Column sorted(String text, String href, Sort sort) {
        return new Column(text, href, sort, false);
    }

    /** The same, aligned for numbers. */
    public Column numbers() {
        return new Column(text, sortHref, sort, true);
    }

    /** The value of {@code aria-sort}; null for a column that the list is not sorted by. */
    public @Nullable String ariaSort() {
        return switch (sort) {
            case NONE -> null;
            case ASCENDING -> "ascending";
            case DESCENDING -> "descending";
        };
    }
}
