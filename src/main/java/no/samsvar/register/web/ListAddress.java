package no.samsvar.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.ListQuery.Cursor;

/**
 * A list as its address says it, so that Back, a bookmark and a colleague get the same list: {@code
 * q} words, {@code f.field} filters (several values by commas or repeated), {@code sort} (with a
 * minus for descending), {@code columns}, {@code after} or {@code before} a row.
 */
public record ListAddress(String path, Typed typed) {

    private static final String FILTER = "f.";

    /** What comes behind the question mark of such an address. */
    public static Typed typed(String query) {
        return QueryText.typed(query);
    }

    public ListQuery query() {
        var sort = typed.first("sort").isEmpty() ? "-changed" : typed.first("sort");
        boolean descending = sort.startsWith("-");
        return new ListQuery(
                typed.first("q"),
                filters(),
                descending ? sort.substring(1) : sort,
                descending,
                cursor("after", false).or(() -> cursor("before", true)),
                ListQuery.PAGE);
    }

    public Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        typed.values()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(FILTER)) {
                                filters.put(
                                        name.substring(FILTER.length()),
                                        values.stream()
                                                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                                                .toList());
                            }
                        });
        return filters;
    }

    /** The columns chosen; empty for the ones the register proposes. */
    public List<String> columns() {
        return typed.all("columns").stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .filter(one -> !one.isBlank())
                .toList();
    }

    public String sortedBy(String column) {
        var now = typed.first("sort");
        return first().with("sort", now.equals(column) ? "-" + column : column).href();
    }

    public String at(Cursor cursor) {
        var name = cursor.backwards() ? "before" : "after";
        var text = cursor.id() + "|" + cursor.value();
        return first().with(
                        name,
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .href();
    }

    public String withoutFilter(String field) {
        return first().without(FILTER + field).href();
    }

    public String withoutWords() {
        return first().without("q").href();
    }

    /** The same list in another place, such as its file. */
    public String under(String other) {
        return new ListAddress(other, first().typed).href();
    }

    public String href() {
        var parts = new ArrayList<String>();
        typed.values()
                .forEach(
                        (name, values) ->
                                told(values)
                                        .forEach(value -> parts.add(name + "=" + encode(value))));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    /** What is empty is left out, but not a span's open beginning: its end would become it. */
    private static List<String> told(List<String> values) {
        boolean span = values.size() == 2 && !values.getLast().isBlank();
        return span ? values : values.stream().filter(value -> !value.isBlank()).toList();
    }

    /** What comes behind the question mark; for a saved view. */
    public String saved() {
        var href = first().without("view").href();
        return href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
    }

    private ListAddress first() {
        return without("after").without("before");
    }

    private ListAddress with(String name, String value) {
        return new ListAddress(path, typed.with(name, value));
    }

    private ListAddress without(String name) {
        return new ListAddress(path, typed.without(name));
    }

    private Optional<Cursor> cursor(String name, boolean backwards) {
        try {
            var text =
                    new String(
                            Base64.getUrlDecoder().decode(typed.first(name)),
                            StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            return bar < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Cursor(
                                    text.substring(bar + 1),
                                    EntryId.of(text.substring(0, bar)),
                                    backwards));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
