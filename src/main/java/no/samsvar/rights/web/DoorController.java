package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.Page;
import no.samsvar.rights.door.Doors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Opens and closes the door by which anybody asks without an account. */
@Controller
class DoorController {

    static final String DOOR = RequestFrame.PAGES + "/door";

    private final Doors doors;
    private final Templates templates;

    DoorController(Doors doors, Templates templates) {
        this.doors = doors;
        this.templates = templates;
    }

    @GetMapping(DOOR)
    @Requires(Permission.REQUEST_DECIDE)
    View door() {
        return page("", "", HttpStatus.OK);
    }

    @PostMapping(DOOR)
    @Requires(Permission.REQUEST_DECIDE)
    View open() {
        try {
            var secret = doors.open();
            return page(LocalAddress.whole("/ask/" + secret.text()), "", HttpStatus.OK);
        } catch (RuleBroken broken) {
            return page("", broken.code(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(DOOR + "/close")
    @Requires(Permission.REQUEST_DECIDE)
    View close() {
        doors.close();
        return new RedirectView(DOOR);
    }

    private View page(String address, String problem, HttpStatus status) {
        return Page.of(
                templates.rightsDoor(new DoorView(doors.newest(), address, problem)), status);
    }
}
