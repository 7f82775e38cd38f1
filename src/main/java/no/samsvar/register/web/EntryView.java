package no.samsvar.register.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Restriction;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** An entry as its page shows it; complete before the page is written. */
public record EntryView(
        RegisterKind<?> kind,
        Stored<?> stored,
        ValueText words,
        Optional<Restriction> restriction,
        List<EntryAction> actions,
        List<JteModel> panels,
        boolean mayWrite) {

    /**
     * The first state is where something is to be done, the last where it is over; what somebody
     * has decided is as it should be.
     */
    public String stateColor() {
        var states = kind.states();
        var state = stored.entry().status();
        if (kind.decisions().containsKey(state)) {
            return "success";
        }
        return state.equals(states.getFirst())
                ? "info"
                : state.equals(states.getLast()) ? "neutral" : "warning";
    }
}
