package no.samsvar.register.permalink.web;

import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.qr.QrCode;
import no.samsvar.register.EntryId;
import no.samsvar.register.web.EntryDoor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture that leads to an entry. */
@Controller
class PermalinkController {

    private final EntryDoor door;
    private final Permalinks permalinks;

    PermalinkController(EntryDoor door, Permalinks permalinks) {
        this.door = door;
        this.permalinks = permalinks;
    }

    @GetMapping(
            path = {"/registers/{kind}/{id}/qr.svg", EntryDoor.API_ENTRY + "/qr.svg"},
            produces = "image/svg+xml")
    @CheckedInside(EntryDoor.BY_REGISTER)
    ResponseEntity<String> picture(@PathVariable String kind, @PathVariable EntryId id) {
        door.entry(door.readable(kind), id);
        return ResponseEntity.ok(QrCode.svg(permalinks.of(id)));
    }
}
