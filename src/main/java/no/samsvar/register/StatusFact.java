package no.samsvar.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that, as long as there is any of it, an area is not as it should be. It is counted by
 * the very list that it leads to.
 *
 * @param key the text that says what is counted
 * @param filters of the list, as its address has them
 */
public record StatusFact(
        StatusArea area, String key, RegisterKind<?> kind, Map<String, List<String>> filters) {

    public String href() {
        return kind.path()
                + filters.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(
                                filter ->
                                        filter.getValue().stream()
                                                .map(it -> "f." + filter.getKey() + "=" + it))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
