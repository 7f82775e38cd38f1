package no.samsvar.deviation.web;

import static no.samsvar.place.PlaceKinds.PLACE;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.place.PlaceFields;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** From a place to its poster, and to what was reported from there. */
@Component
class PosterPanel implements EntryPanel {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof PlaceFields)) {
            return List.of();
        }
        var entry = stored.entry();
        var actions = new ArrayList<EntryAction>();
        boolean inUse = entry.status().equals(PLACE.states().getFirst());
        if (inUse && Permissions.has(Permission.ORGANISATION_WRITE)) {
            var address = "/deviations/places?place=" + entry.id();
            actions.add(new EntryAction("deviation.places.make", address, "QrCode", false));
        }
        if (Permissions.has(Permission.DEVIATION_READ)) {
            var address = DeviationRegister.KIND.path() + "?f.placeId=" + entry.id();
            actions.add(
                    new EntryAction(
                            "deviation.at-place", address, "ExclamationmarkTriangle", false));
        }
        return actions;
    }
}
