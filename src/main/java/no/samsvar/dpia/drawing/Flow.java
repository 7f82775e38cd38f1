package no.samsvar.dpia.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.Recipient;
import no.samsvar.register.ValueText;
import no.samsvar.supplier.SystemFields;

/**
 * How data flow by the description as it was drawn, in the reader's words: from people, through
 * what is done, into systems and to others.
 *
 * @param columns the names in each of the four, from the left
 */
public record Flow(List<List<String>> columns, List<Edge> edges, List<String> said) {

    /** The columns of the picture. */
    public enum Column {
        PEOPLE,
        ACTIVITIES,
        SYSTEMS,
        OTHERS
    }

    /** A line of the picture. */
    public record Edge(Column from, String name, Column to, String other) {}

    public boolean empty() {
        return columns.get(Column.ACTIVITIES.ordinal()).isEmpty();
    }

    /**
     * @param words that know systems and suppliers by name
     */
    public static Flow of(Drawing drawing, ValueText words) {
        var drawer = new Drawer(words, drawing);
        drawing.activities().forEach(one -> drawer.activity(one.then().entry().title(), one));
        return drawer.flow();
    }

    /** Gathers names and lines, each once. */
    private static final class Drawer {

        private final ValueText words;
        private final Map<UUID, SystemFields> systems;
        private final Map<Column, List<String>> names = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        Drawer(ValueText words, Drawing drawing) {
            this.words = words;
            this.systems =
                    drawing.systems().stream()
                            .collect(
                                    Collectors.toMap(
                                            it -> it.then().entry().id().value(),
                                            it -> it.then().fields()));
            for (var column : Column.values()) {
                names.put(column, new ArrayList<>());
            }
        }

        void activity(String title, Drawn<ProcessingFields> drawn) {
            var fields = drawn.then().fields();
            var people =
                    Stream.concat(
                                    fields.people().stream().map(words::one),
                                    Stream.ofNullable(fields.otherPeople()))
                            .toList();
            var used = fields.systems().stream().map(words::name).toList();
            var processors = fields.processors().stream().map(words::name).toList();
            var recipients = fields.recipients().stream().map(Recipient::name).toList();
            name(Column.ACTIVITIES, title);
            people.forEach(it -> edge(Column.PEOPLE, it, Column.ACTIVITIES, title));
            used.forEach(it -> edge(Column.ACTIVITIES, title, Column.SYSTEMS, it));
            var through = suppliers(fields);
            processors.stream()
                    .filter(it -> !through.contains(it))
                    .forEach(it -> edge(Column.ACTIVITIES, title, Column.OTHERS, it));
            recipients.forEach(it -> edge(Column.ACTIVITIES, title, Column.OTHERS, it));
            said.add(
                    words.text(
                            "dpia.flow.said",
                            title,
                            joined(people),
                            joined(fields.data().stream().map(words::one).toList()),
                            joined(used),
                            joined(
                                    Stream.concat(through.stream(), processors.stream())
                                            .distinct()
                                            .toList()),
                            joined(recipients)));
        }

        /** The suppliers of the systems it uses. */
        private List<String> suppliers(ProcessingFields fields) {
            var all = new ArrayList<String>();
            for (var id : fields.systems()) {
                var system = systems.get(id);
                if (system != null && system.supplier() != null) {
                    var supplier = words.name(system.supplier());
                    edge(Column.SYSTEMS, words.name(id), Column.OTHERS, supplier);
                    all.add(supplier);
                }
            }
            return all;
        }

        private String joined(List<String> names) {
            return names.isEmpty() ? words.text("dpia.flow.nobody") : String.join(", ", names);
        }

        private void name(Column column, String name) {
            var all = names.get(column);
            if (all != null && !all.contains(name)) {
                all.add(name);
            }
        }

        private void edge(Column from, String name, Column to, String other) {
            name(from, name);
            name(to, other);
            var edge = new Edge(from, name, to, other);
            if (!edges.contains(edge)) {
                edges.add(edge);
            }
        }

        Flow flow() {
            return new Flow(
                    names.values().stream().map(List::copyOf).toList(),
                    List.copyOf(edges),
                    List.copyOf(said));
        }
    }
}
