package no.samsvar.dpia.drawing;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.processing.DataNeed;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
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

    /** The activities with a kind of data of which nobody has said why it is needed (DPIA-66). */
    public List<Entry> unexplained() {
        return activities.stream()
                .map(Drawn::now)
                .filter(Drawing::unexplained)
                .map(Stored::entry)
                .toList();
    }

    private static boolean unexplained(Stored<ProcessingFields> activity) {
        var said = activity.fields().needs().stream().map(DataNeed::category).toList();
        return !said.containsAll(activity.fields().data());
    }
}
