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
     * What somebody has decided is as it should be, and the last state is where it is over; no
     * other says by itself whether something is wrong.
     */
    public String stateColor() {
        var states = kind.states();
        var state = stored.entry().status();
        if (kind.decisions().containsKey(state)) {
            return "success";
        }
        return state.equals(states.getLast()) ? "neutral" : "info";
    }
}
