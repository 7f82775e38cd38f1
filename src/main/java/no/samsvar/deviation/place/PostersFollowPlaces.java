package no.samsvar.deviation.place;

import static no.samsvar.place.PlaceKinds.PLACE;

import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A poster is called what its place is called, and ends with it. */
@Component
class PostersFollowPlaces {

    private final PlaceRepository posters;
    private final Register register;

    PostersFollowPlaces(PlaceRepository posters, Register register) {
        this.posters = posters;
        this.register = register;
    }

    @EventListener(condition = "#changed.kind == 'place'")
    void changed(EntryChanged changed) {
        var place = register.entry(changed.id());
        posters.rename(place.id(), place.title());
        if (!place.status().equals(PLACE.states().getFirst())) {
            posters.revokeAt(place.id());
        }
    }
}
