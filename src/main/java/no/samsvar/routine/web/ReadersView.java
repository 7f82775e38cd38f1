package no.samsvar.routine.web;

import java.util.List;
import no.samsvar.register.Stored;
import no.samsvar.routine.Asked;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.RoutineKinds;

/** Who has read a routine and who has not. */
public record ReadersView(Stored<RoutineFields> stored, List<Asked> readers) {

    public List<Asked> missing() {
        return readers.stream().filter(one -> !one.done()).toList();
    }

    public List<Asked> done() {
        return readers.stream().filter(Asked::done).toList();
    }

    public String back() {
        return RoutineKinds.ROUTINE.path(stored.entry().id());
    }
}
