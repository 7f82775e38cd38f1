package no.samsvar.rights.web;

import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.rights.door.Door;
import no.samsvar.rights.door.Doors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door to requests from everybody, for programs. */
@RestController
class DoorApi {

    private static final String DOOR = "/api/v1/requests/door";

    private final Doors doors;
    private final Replies replies;

    DoorApi(Doors doors, Replies replies) {
        this.doors = doors;
        this.replies = replies;
    }

    /** Whether it is open. */
    record State(boolean open) {}

    /**
     * The door that was opened, told once.
     *
     * @param address to put on the enterprise's web site
     */
    record Opened(String address) {}

    @GetMapping(DOOR)
    @Requires(Permission.REQUEST_DECIDE)
    Reply<State> door() {
        Optional<Door> newest = doors.newest();
        return replies.tell(new State(newest.filter(Door::open).isPresent()));
    }

    @PostMapping(DOOR)
    @Requires(Permission.REQUEST_DECIDE)
    @Made
    Reply<Opened> open() {
        return replies.secret(() -> new Opened(LocalAddress.whole("/ask/" + doors.open().text())));
    }

    @DeleteMapping(DOOR)
    @Requires(Permission.REQUEST_DECIDE)
    Reply<Void> close() {
        return replies.done(doors::close);
    }
}
