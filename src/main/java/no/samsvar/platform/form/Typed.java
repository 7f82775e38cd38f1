package no.samsvar.platform.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody typed, as it was typed, by the inputs' names. */
public record Typed(Map<String, List<String>> values) {

    public static final Typed NOTHING = new Typed(Map.of());

    public static Typed ofParameters(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, all) -> values.put(name, List.of(all)));
        return new Typed(values);
    }

    public String first(String path) {
        var all = values.getOrDefault(path, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    public boolean has(String path) {
        return values.containsKey(path);
    }

    /** How many rows of this name there are: one more than the highest index. */
    public int rows(String name) {
        int rows = 0;
        for (var path : values.keySet()) {
            if (path.startsWith(name + "[") && path.indexOf(']') > 0) {
                var index = path.substring(name.length() + 1, path.indexOf(']'));
                if (index.matches("[0-9]{1,3}")) {
                    rows = Math.max(rows, Integer.parseInt(index) + 1);
                }
            }
        }
        return rows;
    }

    public Typed with(String path, String value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(path, List.of(value));
        return new Typed(copy);
    }

    /** The same with what the other says laid over it. */
    public Typed with(Typed other) {
        var copy = new LinkedHashMap<>(values);
        copy.putAll(other.values);
        return new Typed(copy);
    }

    public Typed without(String path) {
        var copy = new LinkedHashMap<>(values);
        copy.remove(path);
        return new Typed(copy);
    }
}
