package no.samsvar.register.restriction.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryDoor;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** The way from an entry to who may see it. */
@Component
class RestrictionPanel implements EntryPanel {

    private final EntryDoor door;

    RestrictionPanel(EntryDoor door) {
        this.door = door;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        var kind = door.of(stored);
        return Permissions.has(kind.write())
                ? List.of(
                        new EntryAction(
                                "register.restriction",
                                kind.path(stored.entry().id()) + "/restriction",
                                "PadlockLocked",
                                false))
                : List.of();
    }
}
