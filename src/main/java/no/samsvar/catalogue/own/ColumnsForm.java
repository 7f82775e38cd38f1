package no.samsvar.catalogue.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Which header of the file is what.
 *
 * @param sheet which of the file's tables is meant, from 0; the one that was where it is empty
 */
@FormName("checklist.list")
public record ColumnsForm(
        @Nullable Integer sheet,
        @Required String number,
        @Required String text,
        @Nullable String category,
        @Nullable String help,
        @Nullable String mapping)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var taken = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        headers()
                .forEach(
                        (column, header) -> {
                            if (!taken.add(header)) {
                                problems.add(
                                        new Problem(column.field(), "catalogue.list.same-column"));
                            }
                        });
        return problems;
    }

    /** The headers that are used, by what they are. */
    public Map<OwnColumn, String> headers() {
        var headers = new EnumMap<OwnColumn, String>(OwnColumn.class);
        put(headers, OwnColumn.NUMBER, number);
        put(headers, OwnColumn.TEXT, text);
        put(headers, OwnColumn.CATEGORY, category);
        put(headers, OwnColumn.HELP, help);
        put(headers, OwnColumn.MAPPING, mapping);
        return headers;
    }

    private static void put(
            Map<OwnColumn, String> headers, OwnColumn column, @Nullable String header) {
        if (header != null) {
            headers.put(column, header);
        }
    }
}
