package no.samsvar.rights.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.rights.door.Door;
import no.samsvar.rights.request.RequestKinds;

/**
 * The door to requests from everybody.
 *
 * @param address said once, when it was opened; empty afterwards
 * @param problem what stands against opening it, as a message key; empty where nothing does
 */
public record DoorView(Optional<Door> door, String address, String problem) {

    public boolean open() {
        return door.filter(Door::open).isPresent();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(Page.text("request.title"), RequestKinds.REQUEST.path()));
    }
}
