package no.samsvar.identity.web;

import java.util.UUID;
import no.samsvar.identity.Access;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.organisationscope.OrganisationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Choosing the organisation to work in. */
@Controller
class SwitchController {

    private final Sessions sessions;

    SwitchController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/organisation")
    @Requires(Permission.OWN_ACCOUNT)
    View choose(@RequestParam UUID organisation) {
        var session = Access.current().orElseThrow().session();
        sessions.choose(session, new OrganisationId(organisation));
        return new RedirectView("/");
    }
}
