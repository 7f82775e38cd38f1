package no.samsvar.catalogue.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What another edition of a list changes. Rows are told apart by their number; one that comes back
 * is new, and has the answer it had.
 *
 * @param gone what no longer stands there
 * @param same how many rows are as they were
 */
public record ListDifference(
        List<OwnRow> added, List<Change> changed, List<OwnRow> gone, int same) {

    /** A row that was there, and how it reads now. */
    public record Change(OwnRow before, OwnRow after) {

        /** Whether what was answered to has changed, so that it has to be answered anew. */
        public boolean reworded() {
            return !before.text().equals(after.text());
        }
    }

    static ListDifference between(List<OwnItem> now, List<OwnRow> next) {
        Map<String, OwnRow> standing =
                now.stream()
                        .filter(OwnItem::stands)
                        .collect(Collectors.toMap(OwnItem::item, OwnItem::row));
        var added = new ArrayList<OwnRow>();
        var changed = new ArrayList<Change>();
        var kept = new HashSet<String>();
        for (var row : next) {
            var before = standing.get(row.item());
            if (before == null) {
                added.add(row);
            } else {
                kept.add(row.item());
                if (!before.equals(row)) {
                    changed.add(new Change(before, row));
                }
            }
        }
        var gone =
                now.stream()
                        .filter(OwnItem::stands)
                        .filter(item -> !kept.contains(item.item()))
                        .map(OwnItem::row)
                        .toList();
        return new ListDifference(added, changed, gone, kept.size() - changed.size());
    }

    public boolean changesSomething() {
        return !added.isEmpty() || !changed.isEmpty() || !gone.isEmpty();
    }

    /** The rows that have to be answered anew. */
    public int reworded() {
        return (int) changed.stream().filter(Change::reworded).count();
    }
}
