package no.samsvar.delegation.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.delegation.CompetenceKinds;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For each technology who knows its fields, and which fields nobody knows. */
@Controller
class RosterController {

    private final RosterPages pages;
    private final Templates templates;

    RosterController(RosterPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(CompetenceKinds.ROSTER)
    @Requires(Permission.DELEGATION_READ)
    View roster(@RequestParam(defaultValue = "0") int page) {
        boolean write = Permissions.has(Permission.DELEGATION_WRITE);
        return Page.of(
                templates.delegationRoster(new RosterView(pages.all(), Math.max(0, page), write)));
    }
}
