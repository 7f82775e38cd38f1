package no.samsvar.platform.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.platform.form.PersonNumberEdits;
import no.samsvar.platform.form.Typed;

/**
 * Changes of a form that buttons in it ask for, which send the form as it is: the page shows it
 * again, not judged, with a row more or less or a person number masked.
 */
public final class RowEdits {

    static final String ADD = "add-row";
    static final String REMOVE = "remove-row";

    private static final Pattern ROW = Pattern.compile("(.+)\\[([0-9]{1,3})]");

    private RowEdits() {}

    /** What to show again when one of those buttons was pressed; empty when the form was sent. */
    public static Optional<Typed> asked(Typed typed) {
        if (typed.has(REMOVE)) {
            return Optional.of(without(typed, typed.first(REMOVE)));
        }
        return typed.has(ADD) ? Optional.of(typed) : PersonNumberEdits.asked(typed);
    }

    /**
     * How many rows to show: those typed, and one to begin in where there is none or one more is
     * asked for.
     */
    public static int shown(Typed typed, String path) {
        var rows = typed.rows(path);
        return rows == 0 || typed.first(ADD).equals(path) ? rows + 1 : rows;
    }

    private static Typed without(Typed typed, String row) {
        var found = ROW.matcher(row);
        if (!found.matches()) {
            return typed.without(REMOVE);
        }
        var rows = found.group(1);
        var removed = Integer.parseInt(found.group(2));
        Map<String, List<String>> kept = new LinkedHashMap<>();
        typed.without(REMOVE)
                .values()
                .forEach(
                        (name, values) ->
                                moved(name, rows, removed).ifPresent(to -> kept.put(to, values)));
        return new Typed(kept);
    }

    /** The name of an input once the row is gone; empty for one that went with it. */
    private static Optional<String> moved(String name, String rows, int removed) {
        var input = Pattern.compile(Pattern.quote(rows) + "\\[([0-9]{1,3})](.*)").matcher(name);
        if (!input.matches()) {
            return Optional.of(name);
        }
        var row = Integer.parseInt(input.group(1));
        if (row == removed) {
            return Optional.empty();
        }
        return Optional.of(rows + "[" + (row > removed ? row - 1 : row) + "]" + input.group(2));
    }
}
