package no.samsvar.register;

import java.util.List;
import java.util.Optional;

/** One page of a list, how many there are in all, and how to go on. */
public record ListPage(
        List<ListRow> rows,
        int total,
        Optional<ListQuery.Cursor> previous,
        Optional<ListQuery.Cursor> next) {}
