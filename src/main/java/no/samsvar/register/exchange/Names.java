package no.samsvar.register.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Choice;
import org.jspecify.annotations.Nullable;

/** What references can mean, by the source they are chosen from. */
public final class Names {

    private final Map<String, List<Choice>> bySource;
    private final Map<UUID, String> byId;
    private final Map<String, Map<String, List<UUID>>> byName = new HashMap<>();

    Names(Map<String, List<Choice>> bySource) {
        this.bySource = Map.copyOf(bySource);
        this.byId =
                bySource.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Choice::id, Choice::name, (one, _) -> one));
        bySource.forEach((source, choices) -> byName.put(source, index(choices)));
    }

    private static Map<String, List<UUID>> index(List<Choice> choices) {
        return choices.stream()
                .collect(
                        Collectors.groupingBy(
                                choice -> Words.plain(choice.name()),
                                Collectors.mapping(Choice::id, Collectors.toList())));
    }

    public Map<String, List<Choice>> bySource() {
        return bySource;
    }

    /** Null for what the reader cannot see. */
    @Nullable String of(UUID id) {
        return byId.get(id);
    }

    /** All that are called this, in this source. */
    List<UUID> find(String source, String name) {
        return byName.getOrDefault(source, Map.of()).getOrDefault(Words.plain(name), List.of());
    }
}
