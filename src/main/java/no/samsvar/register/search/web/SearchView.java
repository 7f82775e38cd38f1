package no.samsvar.register.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;

/** What a search found, a group for each register, the one with the best hit first. */
public record SearchView(String typed, List<Group> groups, int total, boolean more) {

    /** Hits in one register. */
    public record Group(RegisterKind<?> kind, List<Hit> hits) {}

    /** An entry found, its state in words. */
    public record Hit(Entry entry, String state) {}

    static SearchView of(
            String typed,
            List<Entry> found,
            List<RegisterKind<?>> kinds,
            ValueText words,
            int most) {
        var groups = new LinkedHashMap<String, List<Hit>>();
        for (var entry : found) {
            groups.computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                    .add(new Hit(entry, words.state(entry.kind(), entry.status())));
        }
        return new SearchView(
                typed,
                groups.entrySet().stream()
                        .map(group -> new Group(named(kinds, group.getKey()), group.getValue()))
                        .toList(),
                found.size(),
                found.size() >= most);
    }

    private static RegisterKind<?> named(List<RegisterKind<?>> kinds, String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }

    public boolean asked() {
        return !typed.isBlank();
    }
}
