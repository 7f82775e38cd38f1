package no.samsvar.deviation.web;

import java.util.UUID;
import no.samsvar.deviation.assessment.Confidential;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lets one more see a restricted deviation, so that somebody can handle it. */
@Controller
class ReadersController {

    private final Confidential confidential;

    ReadersController(Confidential confidential) {
        this.confidential = confidential;
    }

    @PostMapping("/deviations/{id}/readers")
    @Requires(Permission.DEVIATION_READ)
    View bringIn(@PathVariable EntryId id, @RequestParam UUID reader) {
        confidential.bringIn(id, new PersonId(reader));
        return new RedirectView("/deviations/" + id + "/summary");
    }
}
