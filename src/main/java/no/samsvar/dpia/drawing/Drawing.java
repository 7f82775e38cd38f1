package no.samsvar.dpia.drawing;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.processing.DataCategory;
import no.samsvar.processing.DataNeed;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Entry;
import no.samsvar.supplier.SystemFields;

/** What a case is drawn from; of what whoever asks may read. */
public record Drawing(List<Drawn<ProcessingFields>> activities, List<Drawn<SystemFields>> systems) {

    public boolean empty() {
        return activities.isEmpty() && systems.isEmpty();
    }

    public Stream<Drawn<?>> all() {
        return Stream.concat(activities.stream(), systems.stream());
    }

    public boolean changed() {
        return all().anyMatch(Drawn::changed);
    }

    /** A kind of data of which nobody has said why it is needed (DPIA-66). */
    public record Unneeded(Entry activity, DataCategory data) {}

    public List<Unneeded> unneeded() {
        return activities.stream().flatMap(Drawing::unneeded).toList();
    }

    private static Stream<Unneeded> unneeded(Drawn<ProcessingFields> activity) {
        var said = activity.now().fields().needs().stream().map(DataNeed::category).toList();
        return activity.now().fields().data().stream()
                .filter(data -> !said.contains(data))
                .map(data -> new Unneeded(activity.now().entry(), data));
    }
}
